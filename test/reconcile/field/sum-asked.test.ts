import { expect, test } from 'vitest';
import { isAsked } from '../../../src/reconcile/field/sum-asked.ts';

test.each([
  ['The gang demanded |4 million dollars.', true],
  ['The hackers asked for about |4 million dollars.', true],
  ['The gang now wants |4 million dollars.', true],
  ['The gang wants to sell what cost |4 million dollars.', false],
  ['The minister wants |4 million dollars for the grid.', false],
])('%s', (marked, expected) => {
  const at = marked.indexOf('|');
  expect(isAsked(marked.replace('|', ''), at)).toBe(expected);
});
