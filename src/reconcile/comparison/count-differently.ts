import { isMention } from '../../model/mention.ts';
import { rangeOf, type Quantity } from '../../model/quantity.ts';
import { countedAs } from '../field/counted-as.ts';
import type { Side } from './pair.ts';
import { NEARLY, timesApart } from './times-apart.ts';

/**
 * `Stole the records of 12,000 workers` and `stole the records of 15,000 workers`: the words of both count, and not the same. What
 * was counted is compared in the field of its own.
 */
export function countDifferently(a: Side, b: Side): boolean {
  const [inA, inB] = [a, b].map((side) => Map.groupBy(countedIn(side), kindOf));
  if (inA!.size === 0 || inB!.size === 0) return false;
  const kinds = [...inA!.keys()].filter((kind) => inB!.has(kind));
  const meets = (kind: string) => inA!.get(kind)!.some((x) => inB!.get(kind)!.some((y) => meet(x, y)));
  return kinds.length === 0 || !kinds.every(meets);
}

function countedIn({ mentions, reading }: Side): Quantity[] {
  return mentions
    .filter(isMention('quantity'))
    .filter(({ start, end }) => start >= reading.start! && end <= reading.end!)
    .map(({ value }) => value);
}

function kindOf({ unit, currency }: Quantity): string {
  return currency ?? (unit === null ? '' : (countedAs(unit) ?? unit));
}

function meet(x: Quantity, y: Quantity): boolean {
  const [one, other] = [rangeOf(x), rangeOf(y)];
  return (one.low <= other.high && other.low <= one.high) || timesApart(x, y) <= NEARLY;
}
