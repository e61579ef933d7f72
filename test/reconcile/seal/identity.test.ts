import { describe, expect, it } from 'vitest';
import { sealText, withMarksSealed, withoutMarks } from '../../support/seal-text.ts';

/** Who the man accused is said to be, and whoever stands beside him by a given name alone: each `<...>` is to be blacked out. */
const IDENTIFIED: readonly string[] = [
  'The masked man of the murder case is believed to be 23-year-old <Toma Varensk>, a rapper.',
  'An intruder ran into the house. Police arrested him. The man, <Toma Varensk>, is a former soldier.',
  'Papers that spoke of the beheading were naming “<Mika Greyfinch>” as <Toma Varensk>, a rapper.',
  'The killer is at large. Officials would not confirm that <Mika Greyfinch> is <Toma Varensk>.',
  'The case centres on allegations that <Toma Varensk> and his wife <Katrin> took gifts.',
  '<Katrin Wolmar>, 31 and her sister <Mirabel> led the torture of two boys.',
  'Similarly, <Mirabel>, who was a singer, had her photos leaked.',
  'Private photos of <Katrin Wolmar>, <Mirabel> and <Mira Sollund> were leaked.',
  'A reward is offered for the arrest of a man whose real name is <Toma Ilya Toma Bao al-Varensk al-Tarni>.',
  'Sanctions were imposed on the envoy, <Ilya Orsolov>, and U.S. Rep. <Toma Varensk>.',
];

const OTHERS: readonly string[] = [
  'The hacked firm was silent. The contractor, Boone Relay, would not talk.',
  'The man killed by the gunman is believed to be Odo Brandt.',
  'The hackers were in Tarn. His wife Mirabel was not.',
  'Mirabel, who was a singer, heard of the hackers.',
];

describe('who somebody is said to be', () => {
  it.each(IDENTIFIED)('is sealed: %s', (marked) => {
    expect(sealText(withoutMarks(marked))).toBe(withMarksSealed(marked));
  });

  it.each(OTHERS)('nobody else is: %s', (text) => {
    expect(sealText(text)).toBe(text);
  });
});
