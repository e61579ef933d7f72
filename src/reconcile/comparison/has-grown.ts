import { FIGURE } from '../../model/words/figure-nouns.ts';
import { quantityOf } from './value-of.ts';
import type { Pair, Side } from './pair.ts';
import { orderOf } from './published.ts';

/** `The loss has since risen to`, `raised the number of passengers to`, `revised it upward to`, `now puts the number at`: right before the number. */
const GROWN = new RegExp(
  '\\bha(?:s|ve|d) (?:since |now |already )?(?:grown|risen|climbed|swollen|swelled|increased|jumped) (?:since )?(?:to|past|beyond)\\s+$|' +
    `\\b(?:rais(?:es|ed|ing)|increas(?:es|ed|ing)|lift(?:s|ed|ing)|revis(?:es|ed|ing)|updat(?:es|ed|ing)) (?:(?:the|its|their|that|this|his|her) (?:[\\w-]+ ){0,2}?${FIGURE}(?: of [^.;:!?]{3,60}?)?|it|that) ` +
    '(?:(?:up|upwards?|sharply|further|again|since) )*to\\s+$|' +
    `\\b(?:${FIGURE}(?: of [^.;:!?]{3,60}?)?|it) (?:was|is|(?:has|had) (?:since |now |later )?been) (?:since |now |later )?(?:raised|increased|lifted|revised (?:up|upwards?)) to\\s+$|` +
    `\\bnow (?:puts?|sets?|gives?|estimates?|counts?) (?:(?:the|its|their|that|this) (?:[\\w-]+ ){0,2}?${FIGURE}(?: of [^.;:!?]{3,60}?)?|it|that) at\\s+$|` +
    `\\b${FIGURE}(?: of [^.;:!?]{3,60}?)? (?:now (?:stands|stood)|(?:is|are|was|were) now (?:put|estimated)) at\\s+$|` +
    '\\bnow (?:speaks?|talks?) of\\s+$',
  'i',
);

/** Of two numbers the one that has grown out of the other, by the words of its report. */
export interface Growth {
  earlier: Side;
  later: Side;
}

/**
 * A number that has grown, by the words of a report that is not the earlier one, out of the only one of its kind and unit that another report
 * gives: both count one thing, in whatever words.
 */
export function hasGrown(pair: Pair): boolean {
  return growthIn(pair) !== null;
}

/** How one of two numbers has grown out of the other, by the words of its report; null where none does. */
export function growthIn(pair: Pair): Growth | null {
  return grownFrom(pair, pair.a, pair.b) ?? grownFrom(pair, pair.b, pair.a);
}

function grownFrom({ field, fields }: Pair, later: Side, earlier: Side): Growth | null {
  const [grown, former] = [quantityOf(later), quantityOf(earlier)];
  if (!grown || !former || grown.unit !== former.unit || grown.currency !== former.currency) return null;
  const order = orderOf(earlier, later);
  if (order === 'before' || order === 'same day') return null;
  if ((grown.low ?? 0) <= (former.high ?? former.low ?? Infinity)) return null;
  const own = (fields.find(({ name }) => name === field)?.readings ?? []).filter(
    ({ report, value }) =>
      report === earlier.report.id && value?.kind === 'quantity' && value.quantity.unit === former.unit,
  );
  const one = new Set(own.map(({ value }) => (value?.kind === 'quantity' ? value.quantity.low : null)));
  return one.size === 1 && isToldGrown(later) ? { earlier, later } : null;
}

/** Whether its report tells that it has grown, at its own place or at another: a title gives the number only. */
export function isToldGrown({ report: { text }, words }: Side): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    if (GROWN.test(text.slice(Math.max(0, at - REACH), at))) return true;
  }
  return false;
}

const REACH = 120;
