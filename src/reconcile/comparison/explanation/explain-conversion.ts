import { quoted, type Explanation } from './explanation.ts';
import { explainRounding } from './explain-rounding.ts';
import { quantityOf } from '../value-of.ts';
import type { Ground } from '../ground.ts';
import type { Pair } from '../pair.ts';
import { amountOf, type Sum } from '../stated-rates.ts';

/** Two conversions of one sum may differ by the day's rate and by rounding: this much of the amount. */
const TOLERANCE = 0.03;

/**
 * One sum in two currencies, or converted twice. Rests on a report of the case that states both currencies side by side; no
 * rate comes from elsewhere.
 */
export const explainConversion: Explanation = (pair, ground) => {
  const sums = sumsOf(pair);
  if (!sums) return null;
  return sums[0].currency === sums[1].currency ? convertedTwice(pair, sums, ground) : converted(pair, sums, ground);
};

function converted({ a, b }: Pair, [x, y]: readonly [Sum, Sum], { rates }: Ground) {
  for (const { sums, words } of rates) {
    const from = sums.find(({ currency }) => currency === x.currency);
    const to = sums.find(({ currency }) => currency === y.currency);
    if (!from || !to || !near((x.amount * to.amount) / from.amount, y.amount)) continue;
    const why = `${quoted(b.words)} is ${quoted(a.words)} in another currency: one report states both, ${quoted(words)}`;
    return { relation: 'converts', why } as const;
  }
  return null;
}

function convertedTwice(pair: Pair, [x, y]: readonly [Sum, Sum], ground: Ground) {
  const { a, b } = pair;
  if (x.amount === y.amount || !near(x.amount, y.amount)) return null;
  const isRounded = explainRounding(pair, ground) !== null;
  for (const { sums, words } of ground.rates) {
    const same = sums.find(
      ({ currency, amount }) => currency === x.currency && (amount === x.amount || amount === y.amount),
    );
    const original = sums.find(({ currency }) => currency !== x.currency);
    // What stands first was given; a rounder number of it was not converted.
    if (!same || !original || (same === sums[0] && isRounded)) continue;
    const why = `${quoted(a.words)} and ${quoted(b.words)} are two conversions of one sum: one report states it as ${quoted(words)}`;
    return { relation: 'converts', why } as const;
  }
  return null;
}

function sumsOf({ a, b }: Pair): readonly [Sum, Sum] | null {
  const [x, y] = [quantityOf(a), quantityOf(b)];
  if (!x?.currency || !y?.currency || x.rate !== y.rate) return null;
  const [from, to] = [amountOf(x), amountOf(y)];
  if (from === null || to === null) return null;
  return [
    { currency: x.currency, amount: from },
    { currency: y.currency, amount: to },
  ];
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= TOLERANCE * Math.max(a, b);
}
