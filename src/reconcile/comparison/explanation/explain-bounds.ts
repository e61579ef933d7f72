import { rangeOf, type Quantity } from '../../../model/quantity.ts';
import { quoted, type Explanation } from './explanation.ts';
import { quantityOf } from '../value-of.ts';
import type { Pair } from '../pair.ts';
import { timesApart } from '../times-apart.ts';

/** A number within the bounds of another: `42` refines `around 42`, `more than 20` is vaguer than `23`. */
export const explainBounds: Explanation = (pair) => {
  const [x, y] = [quantityOf(pair.a), quantityOf(pair.b)];
  if (!x || !y || x.currency !== y.currency || timesApart(x, y) >= FARTHEST) return null;
  const [bInA, aInB] = [within(y, x), within(x, y)];
  if (bInA && aInB) return { relation: 'agrees', why: `${spoken(pair)} allow the same numbers` };
  if (bInA) return { relation: 'refines', why: fits(pair.b.words, y, pair.a.words, x) };
  if (aInB) return { relation: 'vaguer', why: fits(pair.a.words, x, pair.b.words, y) };
  return null;
};

/** An open bound allows any larger number, but one this many times larger is no more exact count of the same. */
const FARTHEST = 5;

function within(inner: Quantity, outer: Quantity): boolean {
  // `Some 215` lies within `more than 200`: what is named, not all that it may be.
  const named = inner.comparator === 'about' && isOpen(outer);
  const [a, b] = [rangeOf(named ? { ...inner, comparator: 'exactly' } : inner), rangeOf(outer)];
  return a.low >= b.low && a.high <= b.high;
}

function isOpen({ low, high }: Quantity): boolean {
  return low === null || high === null;
}

function fits(inner: string, exact: Quantity, outer: string, bound: Quantity): string {
  const edge = bound.comparator === 'over' && exact.comparator === 'exactly' && exact.low === bound.low;
  if (edge)
    return `${quoted(inner)} is the number at the edge of ${quoted(outer)}, which taken strictly begins one higher; news uses it loosely`;
  return `${quoted(inner)} lies within ${quoted(outer)}`;
}

function spoken({ a, b }: Pair): string {
  return `${quoted(a.words)} and ${quoted(b.words)}`;
}
