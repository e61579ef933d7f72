import { expect, it } from 'vitest';
import { openCodebooks } from '../../../codebooks/codebooks.ts';
import { isMention } from '../../../src/model/mention.ts';
import { tokenise } from '../../../src/read/language/tokenise.ts';
import { readMentions } from '../../../src/read/mention/read-mentions.ts';
import { plainReport } from '../../support/plain-report.ts';

const codebooks = openCodebooks();

function namesIn(text: string): string[] {
  const report = plainReport(text);
  const actors = readMentions(report, tokenise(report), codebooks).filter(isMention('actor'));
  return actors.map(({ value }) => value.name);
}

it.each([
  ["I'm Petra Holm, and the ministry denies it.", 'Petra Holm'],
  ['Former Harbour Signals Agency contractor Petra Holm said so.', 'Harbour Signals Agency'],
])('a name begins behind what only introduces it: %s', (text, name) => expect(namesIn(text)).toContain(name));

it.each([
  ['Aldport accused the government of hiding the breach of its servers.', 'government'],
  ['The union suspects the ministry of lying.', 'ministry'],
  ['The ministry of planning denied it.', 'ministry of planning'],
])('what an office is accused of doing is no part of its name: %s', (text, name) =>
  expect(namesIn(text)).toContain(name),
);
