import { expect, it } from 'vitest';
import { timesApart } from '../../../src/reconcile/comparison/times-apart.ts';
import type { Quantity } from '../../../src/model/quantity.ts';

type Bounds = [low: number | null, high: number | null, comparator?: Quantity['comparator']];

const quantity = ([low, high, comparator = low === high ? 'exactly' : 'between']: Bounds): Quantity => ({
  low,
  high,
  comparator,
  unit: 'server',
  currency: null,
  rate: null,
  each: false,
});

it.each<[string, Bounds, Bounds, number]>([
  ['two numbers', [20, 20], [60, 60], 3],
  ['a number within a range', [1, 100], [40, 40], 1],
  ['a number at the upper end of a range', [1, 100], [100, 100], 1],
  ['a number at the lower end of a range', [10, 100], [10, 10], 1],
  ['a number above a range', [10, 100], [300, 300], 3],
  ['a number below a range', [10, 100], [2, 2], 5],
  ['two ranges that overlap', [1, 50], [40, 900], 1],
  ['two ranges with a gap', [1, 20], [80, 900], 4],
  ['a range from nothing', [0, 10], [5, 5], 1],
  ['an open bound and a number above it', [20, null, 'over'], [60, 60], 3],
  ['an open bound and a number below it', [null, 60, 'up-to'], [20, 20], 3],
  ['an order and a number of it', [10_000, 99_999, 'order'], [80_000, 80_000], 1],
  ['nothing and something', [0, 0], [5, 5], 1],
  ['no bound at all', [null, null], [5, 5], 1],
])('%s', (_, a, b, times) => {
  expect(timesApart(quantity(a), quantity(b))).toBe(times);
  expect(timesApart(quantity(b), quantity(a))).toBe(times);
});
