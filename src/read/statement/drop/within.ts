import type { Span } from '../../../model/span.ts';

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
