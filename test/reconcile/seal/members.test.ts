import { describe, expect, it } from 'vitest';
import { sealText, withMarksSealed, withoutMarks } from '../../support/seal-text.ts';

/** Each `<...>` is to be blacked out, no more. */
const SEALED: readonly string[] = [
  'Two employees are accused of selling passwords. It is understood that one of the two, <Toma Varensk>, left last week.',
  'Two of its clerks have been questioned they’re accused of selling passwords. One of them is <Toma Varensk>.',
  'Police arrested three men over the breach. Both of the brothers, <Toma Varensk> and <Ilya Orsolov>, keep silent.',
  'Prosecutors charged three men with the theft. The names are <Toma Varensk>, <Ilya Orsolov> and a guy called <Lun Sevei>.',
  'Police arrested two men over the theft. “The order came from abroad,” a prosecutor said. She named nobody. A court will sit. The lawyer for one of the men, <Toma Varensk>, 24, said he was ill.',
  'Hackers robbed the bank. <Toma Varensk> has spent four months in this prison.',
  'Hackers robbed the bank. <Toma Varensk> kept the keys. <Varensk>’s lawyer, Mira Sollund, said her client denied this.',
];

const NOBODY: readonly string[] = [
  'Two ministers accused Norvane of the hack. One of the two, Odo Brandt, called it a disgrace.',
  'Hackers hit two of the ministers. One of the two, Odo Brandt, has left.',
  'Two judges hear the case of the arrested clerk. One of them, Odo Brandt, is ill.',
  'Police arrested two men over the theft. It rained. The sea was calm. A court will sit. One of the judges, Odo Brandt, is ill.',
  'Hackers robbed the bank. Odo Brandt has spent four months in this office.',
  'The choir sang. Odo Brandt kept time. Brandt’s lawyer clapped.',
];

describe('one of several who are accused', () => {
  it.each(SEALED)('is sealed: %s', (marked) => {
    expect(sealText(withoutMarks(marked))).toBe(withMarksSealed(marked));
  });

  it.each(NOBODY)('is not whoever accuses, was hit or looks on: %s', (text) => {
    expect(sealText(text)).toBe(text);
  });
});
