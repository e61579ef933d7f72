import { describe, expect, it } from 'vitest';
import { sealText, withMarksSealed, withoutMarks } from '../../support/seal-text.ts';

/** Whoever denies a deed of his own: each `<...>` is to be blacked out. */
const THEIR_OWN: readonly string[] = [
  '<Anton Relja> denies writing the malware.',
  '<Anton Relja> denies stealing the files.',
  '<Anton Relja> denied that he had hacked the bank.',
  '<Anton Relja> denied any involvement in the hack.',
  '<Anton Relja>, 34, denies any part in the theft.',
  '<Anton Relja>, a former clerk, has repeatedly denied having stolen the data.',
  '<Anton Relja> says he did not hack the bank.',
  '<Anton Relja> told the Courier he never hacked the bank.',
  '<Anton Relja> insists he had nothing to do with the intrusion.',
  '<Anton Relja> and <Petra Handlik> deny the charges.',
  '<Anton Relja> rejected the charges.',
];

/** Whoever denies for a state, a firm or a client, or what was done to them. */
const FOR_OTHERS: readonly string[] = [
  'Minister Lena Holm denied that Norvane had hacked the port.',
  'Spokeswoman Lena Holm denied involvement in the hack.',
  "Norvane's ambassador, Lena Holm, denied involvement in the attack.",
  'Ambassador Sven Karth rejected the allegations of espionage.',
  'Spokesman Sven Karth said he did not hack the bank.',
  'Lena Holm, a spokeswoman for the ministry, says it did not hack the bank.',
  'Lena Holm, chief executive of Brightline, denied that the firm had hacked the bank.',
  'Lena Holm, head of the agency, denied any involvement in the hack.',
  'Irina Lesk, his lawyer, denied that he had hacked the bank.',
  'Irina Lesk, a lawyer for the suspect, denied the charges.',
  'Lena Holm denied that she had been hacked.',
  'Anna Lind denied that the data had been stolen.',
  'Anna Lind, a lawyer, spoke first. Lind denied the allegations of hacking.',
];

describe('whoever denies a deed of his own', () => {
  it.each(THEIR_OWN)('is sealed: %s', (marked) => {
    expect(sealText(withoutMarks(marked))).toBe(withMarksSealed(marked));
  });

  it.each(FOR_OTHERS)('is nobody who denies for others: %s', (text) => {
    expect(sealText(text)).toBe(text);
  });

  it.each([
    '<Imtiaz Qorish> was charged with hacking. Shabnam Qorish denied that he had hacked the bank.',
    '<Imtiaz Qorish> was charged with hacking. Shabnam Lesk said he did not hack the bank.',
  ])('is not who denies it of somebody charged before: %s', (marked) => {
    expect(sealText(withoutMarks(marked))).toBe(withMarksSealed(marked));
  });
});
