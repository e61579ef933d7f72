import type { Quantity } from '../../model/quantity.ts';

/** Two numbers this many times apart hardly count one thing. */
export const FARTHEST = 50;

/** Two numbers so near hardly count two things: one may be the other, rounded. */
export const NEARLY = 1.05;

/**
 * How many times the larger of two numbers is the smaller, by the bounds that are nearest to one another; 1 where their ranges meet. An
 * open bound counts as the number it names: `more than 20` is 20 here, or no number above it would be far from it.
 */
export function timesApart(a: Quantity, b: Quantity): number {
  const [x, y] = [boundsOf(a), boundsOf(b)];
  const [lower, upper] = x.low <= y.low ? [x, y] : [y, x];
  return lower.high <= 0 ? 1 : Math.max(1, upper.low / lower.high);
}

function boundsOf({ low, high }: Quantity): { low: number; high: number } {
  return { low: low ?? high ?? 0, high: high ?? low ?? 0 };
}
