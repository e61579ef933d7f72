import { expect, it } from 'vitest';
import { slice } from '../../../src/model/span.ts';
import { tokenise } from '../../../src/read/language/tokenise.ts';
import { PhraseLexicon } from '../../../src/read/mention/phrase-lexicon.ts';
import { plainReport } from '../../support/plain-report.ts';

const lexicon = new PhraseLexicon<string>([
  ['Tărnova', 'city'],
  ['Reunión', 'paper', true],
]);

it.each([
  ['Then Tărnova fell.', ['Tărnova']],
  ['Then Tarnova fell.', ['Tarnova']],
  ['Then Ta\u0306rnova fell.', ['Ta\u0306rnova']],
  ['Then Reunión wrote of it.', ['Reunión']],
  ['Then the Reunion Club wrote of it.', []],
])('marks are asked for only of what is marked: %s', (text, words) => {
  expect(lexicon.findAll(tokenise(plainReport(text))).map((found) => slice(text, found))).toEqual(words);
});
