import type { Span } from '../../../model/span.ts';

/** Those near one of the candidates, or scenes, in text order. */
export function neighbours<T>(candidates: readonly T[], i: number): T[] {
  return [...candidates.slice(Math.max(0, i - NEAR), i), ...candidates.slice(i + 1, i + 1 + NEAR)];
}
const NEAR = 4;

/** Within, marks at the edges aside. */
export function isIn(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start - MARKS && inner.end <= outer.end + MARKS;
}
const MARKS = 3;

/** Within, and more than a share of it. */
export function fills(inner: Span, outer: Span, share: number): boolean {
  return isIn(inner, outer) && inner.end - inner.start > share * (outer.end - outer.start);
}

/** Room for `that` and a few words, in characters: what stands within it is right at the start of what is said. */
export const OPENING = 12;
