import type { Quantity } from '../../model/quantity.ts';

/** Two numbers this many times apart hardly count one thing. */
export const FARTHEST = 50;

/** Two numbers so near hardly count two things: one may be the other, rounded. */
export const NEARLY = 1.05;

/** How many times the larger of two numbers is the smaller, by their nearest bounds; 1 where one has none. */
export function timesApart(a: Quantity, b: Quantity): number {
  const [x, y] = [a.low ?? a.high, b.low ?? b.high];
  if (x === null || y === null || x <= 0 || y <= 0) return 1;
  return Math.max(x, y) / Math.min(x, y);
}
