import { rangeOf } from '../../../model/quantity.ts';
import { beforeSum } from '../../field/sum-asked.ts';
import { isOffered } from '../count-same-thing.ts';
import { quoted, type Explanation } from './explanation.ts';
import { quantityOf } from '../value-of.ts';
import type { Pair, Side } from '../pair.ts';

const SUM = '(?:demands?|ransom|price|offers?|rewards?|bounty)';
const DOWN =
  '(?:cut(?:s|ting)?|lower(?:s|ed|ing)?|reduc(?:es|ed|ing)|slash(?:es|ed|ing)?|halv(?:es|ed|ing)|dropp(?:ed|ing)|drops?|fell|fallen)';
const UP = '(?:rais(?:es|ed|ing)|increas(?:es|ed|ing)|doubl(?:es|ed|ing)|lift(?:s|ed|ing)|rose|risen)';
const moved = (way: string) =>
  new RegExp(
    `\\b(?:${way} (?:(?:the|its|their|his|her) )?(?:[\\w-]+ ){0,2}?${SUM}|${SUM} (?:(?:was|were|has|had|been|since|later|then) ){0,3}${way})(?: from [^;:]{1,40}?)? to $`,
    'i',
  );
const MOVED = [moved(DOWN), moved(UP)] as const;

/**
 * `Cut their demand to 25 million`: a sum asked or offered that the report itself says has moved, against a larger one where it went down, a
 * smaller one where it went up. The words say which is the later one, whatever the dates: a later report may tell the first demand.
 */
export const explainMovedSum: Explanation = (pair) => {
  const { field, a, b } = pair;
  if (!isOffered(field) || a.report.id === b.report.id) return null;
  const later = [a, b].find((side) => movesTo(side, pair));
  if (!later) return null;
  const earlier = later === a ? b : a;
  const why = `the report with ${quoted(later.words)} says itself that the sum was moved to that (${quoted(wordsOfMove(later)!)}), so that ${quoted(earlier.words)} is an earlier one`;
  return { relation: 'updates', why, flipped: later === a };
};

function movesTo(side: Side, { a, b }: Pair): boolean {
  const other = side === a ? b : a;
  const [x, y] = [quantityOf(side), quantityOf(other)];
  const [now, then] = [x?.low ?? x?.high ?? null, y?.low ?? y?.high ?? null];
  if (!x || !y || now === null || then === null || x.currency !== y.currency || x.unit !== y.unit) return false;
  const allowed = rangeOf(y);
  // `About $4 million` is a rounder word for the new sum, and no former one.
  if (wordsOfMove(other) !== null || (now >= allowed.low && now <= allowed.high)) return false;
  const before = upTo(side);
  return now < then ? MOVED[0].test(before) : now > then && MOVED[1].test(before);
}

function wordsOfMove(side: Side): string | null {
  const before = upTo(side);
  return (MOVED[0].exec(before) ?? MOVED[1].exec(before))?.[0].trim() ?? null;
}

/** So many characters before a number tell its move. */
const REACH = 160;

/** The sentence up to the number it moved to, which may stand in words of its own, `from 40 to 25 million`, or in other money behind them. */
function upTo({ sentence, at, words }: Side): string {
  const before = sentence.slice(Math.max(0, at - REACH), at);
  const told = before + (/^from\b.*\bto\s+/i.exec(words)?.[0] ?? '');
  return MOVED.some((pattern) => pattern.test(told)) ? told : beforeSum(before);
}
