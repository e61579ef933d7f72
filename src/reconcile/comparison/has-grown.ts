import { quantityOf } from './value-of.ts';
import type { Pair, Side } from './pair.ts';
import { isBefore } from './published.ts';

/** `The loss has since risen to`: right before the number. */
const GROWN =
  /\bha(?:s|ve|d) (?:since |now |already )?(?:grown|risen|climbed|swollen|swelled|increased|jumped) (?:since )?(?:to|past|beyond)\s+$/i;

/**
 * A number that has grown, by the words of a later report, out of the only one of its kind and unit that an earlier report gives:
 * both count one thing, in whatever words.
 */
export function hasGrown(pair: Pair): boolean {
  return grownFrom(pair, pair.a, pair.b) || grownFrom(pair, pair.b, pair.a);
}

function grownFrom({ field, fields }: Pair, later: Side, earlier: Side): boolean {
  const [grown, former] = [quantityOf(later), quantityOf(earlier)];
  if (!grown || !former || grown.unit !== former.unit || grown.currency !== former.currency) return false;
  if (!isBefore(earlier.report, later.report) || (grown.low ?? 0) <= (former.high ?? former.low ?? Infinity))
    return false;
  const own = (fields.find(({ name }) => name === field)?.readings ?? []).filter(
    ({ report, value }) => report === earlier.report.id && value?.kind === 'quantity',
  );
  const one = new Set(own.map(({ value }) => (value?.kind === 'quantity' ? value.quantity.low : null)));
  return one.size === 1 && isToldGrown(later);
}

/** At its own place or at another of its report: a title gives the number only. */
function isToldGrown({ report: { text }, words }: Side): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    if (GROWN.test(text.slice(Math.max(0, at - REACH), at))) return true;
  }
  return false;
}

const REACH = 40;
