import { describe, expect, it } from 'vitest';
import { openAids } from '../../../src/gainsay.ts';
import { findSeals, keyOfReports, sealReports } from '../../../src/reconcile/seal/seal.ts';
import { readReport } from '../../../src/read/read.ts';
import { draftOf } from '../../../gold/draft-of.ts';
import { withMarksSealed, withoutMarks } from '../../support/seal-text.ts';

const aids = openAids();
const KEY = keyOfReports(['a', 'b']);

/** The last of the texts as it is shown beside the others. */
function sealed(...texts: string[]): string {
  const reports = texts.map((text) => readReport(draftOf(text), aids));
  return sealReports(reports, findSeals(reports, [], KEY)).at(-1)!.report.text;
}

const AROUND = 'the port of marl was shut for a week and the ferries did not sail while engineers looked at the files ';

describe('a report without capitals', () => {
  it.each([
    'police have charged a clerk named <ada lundqvist> with hacking the port and <lundqvist> denies it',
    'a second man <rolf ekberg> is wanted by police over the hack',
    'detectives arrested <karl brandt> and his brother <nils brandt> on friday over the theft of passwords',
  ])('has whoever is charged, wanted or taken in sealed: %s', (marked) => {
    expect(sealed(AROUND + withoutMarks(marked))).toBe(AROUND + withMarksSealed(marked));
  });

  it.each([
    'the nurse maren holt said that the port was shut',
    'energy minister lena torvik said the attack left the town without power',
    'police charged a group of men with theft and they denied it',
  ])('has nobody else sealed: %s', (text) => expect(sealed(AROUND + text)).toBe(AROUND + text));

  it('has a name sealed that runs over a time code', () => {
    const caption = [
      '00:00 the port of marl was shut for a week',
      '00:04 police arrested the suspect <viktor>',
      '00:08 <lume> on friday over the hack of the port',
      '00:12 they say <lume> sold the passwords',
      '00:16 and the ferries sail again',
    ].join('\n');
    expect(sealed(withoutMarks(caption))).toBe(withMarksSealed(caption));
  });

  it('has the surname sealed of whoever another report exposes', () => {
    const other = 'Police in Marl have charged Anton Greshkov, 41, with hacking the port. Mr Greshkov denies it.';
    const caption = `${AROUND}and greshkov denies it`;
    expect(sealed(other, caption)).toBe(`${AROUND}and ████████ denies it`);
  });

  it('keeps words that are surnames too', () => {
    const other = 'Police in Marl have charged Anton Price, 41, with hacking the port. Mr Price denies it.';
    const caption = `${AROUND}and the price of it is not known`;
    expect(sealed(other, caption)).toBe(caption);
  });
});
