import { expect, it } from 'vitest';
import { actorsIn, meantBy } from './meant-by.ts';

/** Whom the pronouns `it` of a text stand for. */
function whatItIs(text: string): string[] {
  return actorsIn(text)
    .filter(({ value }) => value.form === 'pronoun')
    .map(({ value }) => value.name);
}

it.each([
  ['Norway warned that ships would sail and Sweden countered it would stop them.', ['Sweden']],
  ['Norway believes the crew is a front; Sweden retorted that it answers to nobody.', ['Sweden']],
  ['Norway denied the report, and Sweden linked it last year to a raid.', []],
  ['Norway said on Friday that it was "highly likely" that Sweden had done it.', []],
])('whoever is the subject of the verb right before it is meant: %s', (text, meant) => {
  expect(whatItIs(text)).toEqual(meant);
});

it.each([
  [
    'Norway denied it. The leaders of Velmora and Karsk met. “It is a breach. It is a crime,” they said.',
    'they',
    'The leaders',
  ],
  [
    'Two officers spoke of a breach.\n30 NORVANIAN DIPLOMATS TO BE EXPELLED FROM PELLIA\n“It is a crime,” they said.',
    'they',
    'Two officers',
  ],
  [
    'Norway denied it. “We sell fish to Sweden. We sell ice. We have no flag. We have no crew,” it said.',
    'it',
    'Norway',
  ],
])('behind a quotation speaks whoever spoke before it: %s', (text, words, full) => {
  expect(meantBy(text, words)).toBe(full);
});

it('is anybody of a text in capitals where no quotation stands between', () => {
  expect(meantBy('KORVAN HOME SERVICE.\nDismisses the claim. Says it knows the street.', 'it')).toBe(
    'KORVAN HOME SERVICE',
  );
});
