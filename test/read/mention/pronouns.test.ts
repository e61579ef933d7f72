import { expect, it } from 'vitest';
import { openCodebooks } from '../../../codebooks/codebooks.ts';
import { isMention } from '../../../src/model/mention.ts';
import { tokenise } from '../../../src/read/language/tokenise.ts';
import { readMentions } from '../../../src/read/mention/read-mentions.ts';
import { plainReport } from '../../support/plain-report.ts';

const codebooks = openCodebooks();

/** Whom the pronouns `it` of a text stand for. */
function whatItIs(text: string): string[] {
  const report = plainReport(text);
  const actors = readMentions(report, tokenise(report), codebooks).filter(isMention('actor'));
  return actors.filter(({ value }) => value.form === 'pronoun').map(({ value }) => value.name);
}

it.each([
  ['Norway warned that ships would sail and Sweden countered it would stop them.', ['Sweden']],
  ['Norway believes the crew is a front; Sweden retorted that it answers to nobody.', ['Sweden']],
  ['Norway denied the report, and Sweden linked it last year to a raid.', []],
  ['Norway said on Friday that it was "highly likely" that Sweden had done it.', []],
])('whoever is the subject of the verb right before it is meant: %s', (text, meant) => {
  expect(whatItIs(text)).toEqual(meant);
});
