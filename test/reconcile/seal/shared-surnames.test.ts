import { describe, expect, it } from 'vitest';
import { sealText, withMarksSealed, withoutMarks } from '../../support/seal-text.ts';

const CHARGED = '<Imtiaz Qorish> was charged with hacking.';

/** What follows the charge: each `<...>` is to be blacked out, and a surname that is plainly somebody else's is not. */
const THE_ACCUSED: readonly string[] = [
  '"He repairs phones," Shabnam Qorish told the Courier. <Qorish> will appear in court on Monday.',
  '"He repairs phones," said Shabnam Qorish, 60. <Qorish> is due to stand trial in May.',
  '"I did not know," said Shabnam Qorish. <Qorish> told the court that he was innocent.',
  '"I did not know," said Shabnam Qorish. <Qorish>\'s lawyer had no comment.',
  'Police later spoke to Shabnam Qorish. The phones are those of <Qorish>.',
  'Inspector Shabnam Qorish led the search. <Qorish> was remanded in custody.',
  'Shabnam Qorish told the Courier that he repairs phones. Mr <Qorish> pleaded not guilty.',
];

const SOMEBODY_ELSE: readonly string[] = [
  'Inspector Shabnam Qorish led the search. Qorish found two phones.',
  'Inspector Shabnam Qorish led the search. Inspector Qorish said the phones were seized.',
  'Shabnam Qorish, a lawyer for the bank, wrote to him. Qorish asked for an apology.',
  '"I did not know," said Shabnam Qorish. Qorish said she would wait.',
  '"I did not know," said Shabnam Qorish. "I was away," added Qorish.',
  'Imtiaz Brandt said it was a pity. Imtiaz left early.',
];

describe('a surname that a sealed person shares with somebody named later', () => {
  it.each(THE_ACCUSED)('is sealed where it is not plainly that of the other: %s', (told) => {
    const marked = `${CHARGED} ${told}`;
    expect(sealText(withoutMarks(marked))).toBe(withMarksSealed(marked));
  });

  it.each(SOMEBODY_ELSE)('stays where it is: %s', (told) => {
    const marked = `${CHARGED} ${told}`;
    expect(sealText(withoutMarks(marked))).toBe(withMarksSealed(marked));
  });

  it('is sealed in a headline that tells of the trial, before either is named in full', () => {
    const marked = `<Qorish> in court over hack. ${CHARGED} "I did not know," said Shabnam Qorish.`;
    expect(sealText(withoutMarks(marked))).toBe(withMarksSealed(marked));
  });
});
