import { expect, test } from 'vitest';
import { annotate } from '../../support/annotate.ts';
import { compareOneEvent } from '../../support/one-event.ts';

const telling = (marked: string, low: number, published: string | null = null) =>
  annotate(marked, { published, mentions: [{ quantity: 'n', low, high: low, unit: 'passenger' }] });

const first = telling('Data of {n:240,000 passengers} were copied from the ferry line.', 240_000);

/** How the numbers of two reports compare, with the reason. */
function compared(later: ReturnType<typeof telling>, earlier = first): string[] {
  const field = compareOneEvent([earlier, later]).find(({ name }) => name === 'how-many people');
  return (field?.comparisons ?? [])
    .filter(({ relation }) => relation !== 'silent')
    .map((one) => `${one.relation}: ${one.why}`);
}

const WHY =
  'updates: the report with “310,000” says itself that the number has grown to that, so that “240,000 passengers” is an earlier one';

test.each([
  'The operator raised the number of affected customers to {n:310,000}.',
  'The operator revised the figure upward to {n:310,000}.',
  'The operator increased its own estimate to {n:310,000}.',
  'The number has since grown to {n:310,000}.',
  'The tally was later raised to {n:310,000}.',
  'The operator raised the number of customers to {n:310,000} after the raid.',
  'It now puts the number of customers at {n:310,000}.',
  'The number of customers now stands at {n:310,000}.',
  'The toll of passengers is now put at {n:310,000}.',
  'The operator now speaks of {n:310,000}.',
])('of two undated reports the one that tells of growth is the later: %s', (marked) => {
  expect(compared(telling(marked, 310_000))).toEqual([WHY]);
});

test.each<[string, string, number]>([
  ['nothing of growth', 'The operator has {n:310,000} staff cards in its drawers.', 310_000],
  ['of growth to less', 'The operator raised the number of affected customers to {n:110,000}.', 110_000],
  ['of what something costs by now', 'The operator now puts the price of a berth at {n:310,000}.', 310_000],
  ['of growth of prices', 'The operator raised the price for {n:310,000}.', 310_000],
])('a report that tells %s is no later one', (_, marked, low) => {
  expect(compared(telling(marked, low)).filter((line) => line.startsWith('updates'))).toEqual([]);
});

test('where both tell of growth, the words do not order them', () => {
  const both = telling('The number of passengers hit has since grown to {n:270,000}.', 270_000);
  const later = telling('The operator raised the number of passengers hit to {n:310,000}.', 310_000);
  expect(compared(later, both).map((line) => line.slice(0, 11))).toEqual(['unexplained']);
});

test('dates decide where there are any', () => {
  const older = telling('The operator raised the number of customers to {n:310,000}.', 310_000, '2031-03-02');
  const newer = telling('Data of {n:240,000 passengers} were copied from the ferry line.', 240_000, '2031-03-04');
  expect(compared(older, newer)).toEqual([]);
});
