import { expect, it } from 'vitest';
import { openCodebooks } from '../../../codebooks/codebooks.ts';
import { slice } from '../../../src/model/span.ts';
import { tokenise } from '../../../src/read/language/tokenise.ts';
import { readMentions } from '../../../src/read/mention/read-mentions.ts';
import { plainReport } from '../../support/plain-report.ts';

const codebooks = openCodebooks();

it.each([
  ['Ivo Dane paid Ren Tovall EUR 15,000.', ['Ivo Dane', 'Ren Tovall']],
  ['Ivo Dane has identity card CBX 440917.', ['Ivo Dane']],
  ['The PESEL and the IBAN were printed, and PLN 40 paid at 02:40 UTC.', []],
  ['The NKSX counted SEK 40.', ['The NKSX']],
])('letters of money and documents are nobody: %s', (text, expected) => {
  const report = plainReport(text);
  const mentions = readMentions(report, tokenise(report), codebooks);
  expect(mentions.filter(({ kind }) => kind === 'actor').map((one) => slice(text, one))).toEqual(expected);
});
