import type { Span } from '../../src/model/span.ts';

/** Dice overlap of two lists of spans by their characters: 0 for none, 1 for the same. */
export function overlapOf(a: readonly Span[], b: readonly Span[]): number {
  let shared = 0;
  for (const one of a)
    for (const other of b) shared += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
  const length = [...a, ...b].reduce((sum, { start, end }) => sum + end - start, 0);
  return length === 0 ? 1 : (2 * shared) / length;
}
