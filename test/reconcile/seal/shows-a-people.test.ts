import { describe, expect, it } from 'vitest';
import { sealText, withMarksSealed, withoutMarks } from '../../support/seal-text.ts';

const PEOPLES: readonly string[] = [
  'The senate called the killings of Lorians by Velian Kurgs a genocide and accused nobody else.',
  'A bill accuses Velian Kurgs of the massacre. The Kurgs were then many.',
  'He accused Upper Lorians of the killings. The Lorians have denied it.',
  'He accused the Velian Kurgs of the killings.',
  'She blamed Dravish Lorns for the murders. Lornish troops held the town.',
  'The bill tells of the massacre of a million Lorians living there by Osteman Kurgs.',
];

const PERSONS: readonly string[] = [
  'Police accused <Adrian Peters> of the killings. The Lorians were killed in May.',
  'The trial is about the murder of two Lorians by <Julian Harks>, who was arrested.',
  'Police charged <Velian Kurgs> with hacking.',
  'Police accused <Velian Kurgs>, 34, of hacking. The <Kurgs> were rich.',
  'The court convicted <Dravish Lornes> of murder.',
];

describe('a people', () => {
  it.each(PEOPLES)('is no person: %s', (text) => {
    expect(sealText(text)).toBe(text);
  });

  it.each(PERSONS)('is not who has a name like one: %s', (marked) => {
    expect(sealText(withoutMarks(marked))).toBe(withMarksSealed(marked));
  });
});
