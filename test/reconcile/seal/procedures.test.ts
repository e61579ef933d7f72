import { describe, expect, it } from 'vitest';
import { sealText, withMarksSealed, withoutMarks } from '../../support/seal-text.ts';

/** Whoever a procedure is against: each `<...>` is to be blacked out. */
const CONCERNED: readonly string[] = [
  'A red notice has been requested for <Anton Relja>.',
  'An arrest warrant was issued for <Anton Relja>.',
  'State media aired the confession of <Anton Relja>.',
  "<Anton Relja>'s televised confession was aired on Sunday.",
  '<Anton Relja> has made a confession.',
  '<Anton Relja> struck a plea deal.',
  '<Anton Relja> signed a plea agreement with prosecutors.',
  'Bail was denied to <Anton Relja>.',
  'A court refused bail to <Anton Relja>.',
  'A court granted <Anton Relja> bail.',
  '<Anton Relja> is out on bail.',
  'The charges against <Anton Relja> were dropped.',
  'Norvane refuses to hand over <Anton Relja>.',
  'Norvane has asked Tarnland to hand over <Anton Relja>.',
  'Norvane will not extradite <Anton Relja>.',
  'The indictment describes how <Anton Relja> rented the server.',
  'The charge sheet says <Anton Relja> paid the clerk.',
  '<Anton Relja>, whose name is on the wanted list, has left.',
  '<Anton Relja> and <Milo Drask>, whose photographs are on the most-wanted list, fled.',
  '<Anton Relja>, who is under sanctions, owns the firm.',
  'The ministry froze the assets of <Anton Relja> and <Petra Handlik>.',
  'The bureau released photographs of <Anton Relja>, <Petra Handlik> and <Milo Drask>.',
  'Police arrested six people over the hack. Among the six is <Anton Relja>.',
  'Two men were arrested over the theft. Among them are <Anton Relja> and <Milo Drask>.',
  'Irina Lesk, the lawyer of <Anton Relja>, who is charged with hacking the bank, says nothing.',
];

const OTHERS: readonly string[] = [
  'Judge Sven Karth accepted the plea deal.',
  'Prosecutor Sven Karth struck a plea deal with the hacker.',
  'The judge, Sven Karth, refused bail to the hacker.',
  'Irina Lesk, a lawyer, struck a plea deal for the hacker.',
  'The warrant was issued by Judge Sven Karth.',
  'The red notice was requested by Inspector Sven Karth.',
  'The confession was read by Sven Karth, the clerk of the court.',
  'Police released photographs of the missing girl, Anna Lind.',
  'Police released a photograph of the victim, Anna Lind.',
  'The ministry released photographs of Minister Lena Holm meeting her guest.',
  'The indictment describes how Anna Lind lost her savings.',
  'The indictment describes how Inspector Sven Karth traced the wallet.',
  'The hackers froze the accounts of Anna Lind.',
  "Norvane agreed to hand over Anna Lind's diary to the museum.",
  'Irina Lesk, a lawyer for the man who is charged with hacking, says he is innocent.',
];

describe('whoever a procedure is against', () => {
  it.each(CONCERNED)('is sealed: %s', (marked) => {
    expect(sealText(withoutMarks(marked))).toBe(withMarksSealed(marked));
  });

  it.each(OTHERS)('is nobody who carries it out, and no victim: %s', (text) => {
    expect(sealText(text)).toBe(text);
  });
});
