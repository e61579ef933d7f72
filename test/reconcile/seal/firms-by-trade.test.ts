import { describe, expect, it } from 'vitest';
import { sealText, withMarksSealed, withoutMarks } from '../../support/seal-text.ts';

const FIRMS: readonly string[] = [
  'The ministry accused Varensk Maritime of helping the hackers. Varensk Maritime denied it.',
  'Police charged Sollund Freight with fraud.',
  'The port blamed Tarni Motors for the raid.',
  'A company, Tarn Velarui, has been sanctioned.',
  'The charges name a firm called Amber Quay.',
];

const PERSONS: readonly string[] = [
  'Police charged the owner of a company, <Toma Varensk>, with fraud.',
  'The man was hired by a firm, <Toma Varensk>, who was charged.',
  'A company, Amber Quay, and its owner, <Toma Varensk>, were sanctioned.',
  'Working through a shell firm, <Toma Varensk> stole the plans of the port, prosecutors said. They charged <Toma Varensk> with espionage.',
  'Police arrested an engineer who founded a security company, <Mila Orsen>, over the hack of the port.',
  'Police charged a clerk, <Toma Varensk>, and another from a software firm, <Mila Orsen>, with the hack of the port.',
  'Prosecutors charged <Dana Lines>, a former clerk, with hacking the port.',
  'Police charged <Peter Coast> with hacking the port.',
  'The ministry accused <Marine Varensk> of helping the hackers.',
  'The ministry accused <Varensk Marine> of helping the hackers.',
  'Police charged Mr <Toma Marine> with fraud.',
  'Police arrested <Toma Freight>, 34, on Monday.',
  'Police charged <Toma Varensk> of <Varensk> Maritime with fraud.',
];

describe('a firm called after somebody and its trade', () => {
  it.each(FIRMS)('is no person: %s', (text) => expect(sealText(text)).toBe(text));

  it.each(PERSONS)('and a person with such a name is one: %s', (marked) => {
    expect(sealText(withoutMarks(marked))).toBe(withMarksSealed(marked));
  });
});
