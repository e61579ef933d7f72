import { expect, it } from 'vitest';
import { openCodebooks } from '../../../codebooks/codebooks.ts';
import { isMention } from '../../../src/model/mention.ts';
import { tokenise } from '../../../src/read/language/tokenise.ts';
import { readMentions } from '../../../src/read/mention/read-mentions.ts';
import { plainReport } from '../../support/plain-report.ts';

const codebooks = openCodebooks();

function actorsIn(text: string): string[] {
  const report = plainReport(text);
  return readMentions(report, tokenise(report), codebooks)
    .filter(isMention('actor'))
    .map(({ value }) => value.name);
}

it.each([
  ['They closed any foundation that helped.', []],
  ['They questioned every company in town.', []],
  ['They charged 2025 persons over it.', []],
  ['They looked for further suspects.', []],
  ['They knew such groups well.', []],
  ['They closed the foundation that helped.', ['foundation']],
  ['They charged 25 persons over it.', ['25 persons']],
  ['They charged a further 12 suspects over it.', ['12 suspects']],
])('%s', (text, actors) => {
  expect(actorsIn(text).filter((name) => name !== 'They')).toEqual(actors);
});
