import { describe, expect, it } from 'vitest';
import { sealText, withMarksSealed, withoutMarks } from '../../support/seal-text.ts';

/** Accused whom a report numbers: each `<...>` is to be blacked out. */
const NUMBERED: readonly string[] = [
  'Accused No. 2, <Imtiaz Qorish> (33), and Accused No. 3, <Deepa Rowen> (29), are alleged to have sold the data.',
  'Defendant 2, <Imtiaz Qorish>, and Defendant 3, <Deepa Rowen>, are alleged to have sold the data.',
  'Defendant No. 1 <Imtiaz Qorish> and Defendant No. 2 <Deepa Rowen> shared the stolen money.',
  'Suspect one, <Imtiaz Qorish>, sold the data to suspect two, <Deepa Rowen>, police say.',
  'Suspect A, <Imtiaz Qorish>, met suspect B, <Deepa Rowen>, in May.',
  'A1, <Imtiaz Qorish>, and A2, <Deepa Rowen>, shared the stolen money.',
  'The bank was hacked. <Imtiaz Qorish> (A1) and <Deepa Rowen> (A2) shared the money.',
  'Accused 1: <Imtiaz Qorish>. Accused 2: <Deepa Rowen>.',
  'The second defendant, <Deepa Rowen>, left the hacking trial.',
];

const OTHERS: readonly string[] = [
  "Defendant 2's lawyer, Irina Lesk, said he would appeal against the charge of hacking.",
  'Judge Sven Karth told Accused No. 2 to stand. The hacking trial goes on.',
  'On the A1, Sven Karth, a researcher, was stuck for hours. The hackers were not.',
  "Exhibit 2, Sven Karth said, was the hacker's phone.",
  'Witness 2, Sven Karth, saw the hackers.',
];

describe('the accused whom a report numbers', () => {
  it.each(NUMBERED)('are sealed: %s', (marked) => {
    expect(sealText(withoutMarks(marked))).toBe(withMarksSealed(marked));
  });

  it.each(OTHERS)('are nobody else: %s', (text) => {
    expect(sealText(text)).toBe(text);
  });
});
