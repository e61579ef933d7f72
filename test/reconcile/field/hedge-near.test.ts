import { expect, it } from 'vitest';
import { hedgeNear } from '../../../src/reconcile/field/hedge-near.ts';

it.each([
  ['the reported attack by Norland', true],
  ['it was reported that Norland', true],
  ['reportedly by Norland', true],
  ['The Courier, which first reported the breach, named Norland', false],
  ['officers reported it to Norland', false],
])('%s', (words, hedged) => {
  const start = words.indexOf('Norland');
  expect(hedgeNear(words, { start, end: words.length })).toBe(hedged);
});
