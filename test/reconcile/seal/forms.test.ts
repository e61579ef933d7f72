import { describe, expect, it } from 'vitest';
import { sealText, withMarksSealed, withoutMarks } from '../../support/seal-text.ts';

/** One person in several spellings: each `<...>` is to be blacked out. */
const FORMS: readonly string[] = [
  'Police charged <Abdel-Toma Varensk>. <Abdel Toma Varensk> denied it. <Varensk> left.',
  'Police charged <Toma al-Varensk>. <Toma Al Varensk> denied it. <Al-Varensk> left.',
  'Police charged <Toma Ilya Varensk>. <Toma Varensk> denied it.',
  'Police charged <Toma Varensk-Sollund>. <Toma Varensk Sollund> denied it.',
  '<Varensk>, who is a clerk, was charged with theft. “<Toma Varensk Memos> Are Out”, read the title. <Toma Varensk> denied it.',
  'Police charged <Toma Varensk Jr> on Monday. Toma Varensk, a judge, wept.',
];

describe('spellings of one person', () => {
  it.each(FORMS)('are all sealed: %s', (marked) => {
    expect(sealText(withoutMarks(marked))).toBe(withMarksSealed(marked));
  });
});
