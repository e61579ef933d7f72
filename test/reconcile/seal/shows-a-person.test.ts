import { expect, it } from 'vitest';
import { showsAPerson } from '../../../src/reconcile/seal/shows-a-person.ts';
import { unmark } from '../../support/annotate.ts';

it.each([
  ["{n:Varensk}'s widow wept.", true],
  ['He asked the cousin {n:Ilya Varensk} for help.', true],
  ["{n:Tin Wave}'s twin campaign went on.", false],
  ['Amber Quay and its partner {n:Hexagon} left.', false],
])('%s', (marked, shown) => {
  const { text, spans } = unmark(marked);
  expect(showsAPerson(text, spans.get('n')![0]!)).toBe(shown);
});
