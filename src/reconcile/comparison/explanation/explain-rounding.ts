import type { Quantity } from '../../../model/quantity.ts';
import { quoted, type Explanation } from './explanation.ts';
import { quantityOf } from '../value-of.ts';

/** Rounding moves a number by no more than this part of it, a large one by more; a larger step is another number. */
const LARGEST_STEP = 0.025;
const LARGEST_STEP_OF_MANY = 0.05;
const MANY = 10_000;

/** A round number for an exact one: `500` for `497`. The round one is the vaguer. */
export const explainRounding: Explanation = ({ a, b }) => {
  const [x, y] = [exactly(quantityOf(a)), exactly(quantityOf(b))];
  if (x === null || y === null || x === y || quantityOf(a)!.currency !== quantityOf(b)!.currency) return null;
  if (rounds(y, x)) return { relation: 'vaguer', why: `${quoted(b.words)} rounds ${quoted(a.words)}` };
  if (rounds(x, y)) return { relation: 'refines', why: `${quoted(a.words)} rounds ${quoted(b.words)}` };
  return null;
};

function exactly(quantity: Quantity | null): number | null {
  return quantity && quantity.low !== null && quantity.low === quantity.high ? quantity.low : null;
}

/** True when `round` is `exact` to its own last figure that is not zero, and the step is small. */
function rounds(round: number, exact: number): boolean {
  const unit = lastFigure(round);
  const largest = exact >= MANY ? LARGEST_STEP_OF_MANY : LARGEST_STEP;
  return unit > lastFigure(exact) && Math.abs(round - exact) <= Math.min(unit / 2, largest * exact);
}

/** The place value of the last figure that is not zero: 100 for 500, 1 for 497. */
function lastFigure(n: number): number {
  if (n === 0) return 1;
  let unit = 1;
  while (!Number.isInteger(n / unit) && unit > 1e-6) unit /= 10;
  while (Number.isInteger(n / (unit * 10))) unit *= 10;
  return unit;
}
