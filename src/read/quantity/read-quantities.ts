import { countsPersons, type Quantity } from '../../model/quantity.ts';
import { bySpan, overlaps, type Span } from '../../model/span.ts';
import { countsBefallen, isBefallen } from '../../model/words/befallen.ts';
import { isCapitalised } from '../language/capital.ts';
import { tokenAt, type Tokens } from '../language/tokenise.ts';
import { isDuring } from './is-during.ts';
import { isNumbered } from './is-numbered.ts';
import { joinDuration } from './join-duration.ts';
import { boundsOf, readComparator } from './read-comparator.ts';
import { readCurrency } from './read-currency.ts';
import { readDeaths } from './read-deaths.ts';
import { readNumbers, type FoundNumber } from './read-numbers.ts';
import { readEach, readRate } from './read-rate.ts';
import { readUnit } from './read-unit.ts';
import { unitBefore, type Measure } from './unit-before.ts';

/** Where a quantity stands, from its comparator to its unit or rate, and what it means. */
export interface FoundQuantity extends Span {
  quantity: Quantity;
}

/** `A 34 year old citizen` is one. */
const AGE = /^[\s‐‑–-]years?[\s‐‑–-]olds?\b/i;
/** `The Kestle 9 unit`, `the 4 group`: of one body, the number is its name. */
const NUMBERED_BODY = /^\s(?:unit|group|brigade|division|regiment|battalion|squad|crew|gang|team|cell)$/i;
const CLOCK = /^\s?(?:[ap]\.?m\b|o'clock)/i;
const NOT_ONE = /\b(?:the|that|this|no|any|every|each|which|another|some)\s+$/i;

/**
 * Every number of the prose that counts or measures something, in order, none overlapping. Numbers inside `taken` (the
 * moments) are left alone, and so are numbers without unit, currency or comparator: they are mostly names and ages.
 */
export function readQuantities(text: Tokens, taken: readonly Span[]): FoundQuantity[] {
  const deaths = readDeaths(text);
  const kept: FoundQuantity[] = [];
  for (const number of outside(readNumbers(text), [...taken, ...deaths].sort(bySpan))) {
    if (opensEntry(text.prose, number.start)) continue;
    const found = readQuantity(text, number, kept.at(-1));
    if (!found || found.start < (kept.at(-1)?.end ?? 0)) continue;
    const joined = joinDuration(text.prose, kept.at(-1), found);
    if (joined) kept[kept.length - 1] = joined;
    else kept.push(found);
  }
  return [...kept, ...deaths].sort(bySpan);
}

function outside(numbers: FoundNumber[], taken: readonly Span[]): FoundNumber[] {
  const kept: FoundNumber[] = [];
  let next = 0;
  for (const number of numbers.sort(bySpan)) {
    while (next < taken.length && taken[next]!.end <= number.start) next++;
    const blocked = next < taken.length && overlaps(taken[next]!, number);
    if (!blocked && (kept.length === 0 || kept.at(-1)!.end <= number.start)) kept.push(number);
  }
  return kept;
}

/** What opens an entry of a live page: `10.48 Experts divided`. */
const ENTRY = /^(?:[01]?\d|2[0-3])[.:][0-5]\d\s+\p{Lu}/u;

function readQuantity(text: Tokens, number: FoundNumber, earlier: FoundQuantity | undefined): FoundQuantity | null {
  const { prose } = text;
  const bounded = readComparator(prose, number.start, number.end);
  const numberEnd = number.end + (bounded?.after ?? 0);
  const money = readCurrency(prose, number.symbol, skipOf(prose, number, numberEnd));
  const counted = money || number.unit ? null : readUnit(text, numberEnd);
  const end = money ? skipOf(prose, number, numberEnd, money.after > 0) + money.after : (counted?.end ?? numberEnd);
  const behind = { unit: number.unit ?? counted?.unit ?? null, currency: money?.currency ?? null };
  const opening = number.start - (bounded?.before ?? 0);
  const isLength = isDuring(prose, { start: opening, end }, behind.unit);
  const [compared, start] = isLength ? [null, number.start] : [bounded, opening];
  const { unit, currency } = measureOf(text, { ...number, start }, behind, earlier);
  if (!counts(prose, text, number, { unit, end, money: currency !== null, compared: compared !== null })) return null;
  const rate = readRate(prose, end);
  const comparator = combined(number, compared?.comparator);
  const each = readEach(prose, { start: number.start, end }, sentenceEnd(text, number), currency !== null);
  const bounds = boundsOf(number.low, number.high, comparator);
  const quantity: Quantity = { ...bounds, comparator, unit, currency, rate: rate?.rate ?? null, each };
  return { start, end: end + (rate?.after ?? 0), quantity };
}

function sentenceEnd({ prose, tokens, sentences }: Tokens, { start }: Span): number {
  return sentences[tokens[tokenAt(tokens, start)]?.sentence ?? -1]?.end ?? prose.length;
}

/** What the words behind a number say that it counts, else those before it. */
function measureOf(text: Tokens, number: FoundNumber, behind: Measure, earlier: FoundQuantity | undefined): Measure {
  if (behind.unit !== null || behind.currency !== null) return behind;
  return unitBefore(text, number, earlier) ?? behind;
}

function opensEntry(prose: string, at: number): boolean {
  return /(?:^|\n)[ \t]*$/.test(prose.slice(Math.max(0, at - 8), at)) && ENTRY.test(prose.slice(at, at + 12));
}

// `tens of thousands of dollars`: the currency stands behind another `of`.
function skipOf(prose: string, number: FoundNumber, end: number, wanted = true): number {
  const match = wanted && number.comparator === 'order' ? /^\s+of\b/i.exec(prose.slice(end, end + 6)) : null;
  return end + (match?.[0].length ?? 0);
}

// `more than 10 to 15` is between all the same, and `around tens of thousands` an order.
function combined(number: FoundNumber, compared: Quantity['comparator'] | undefined): Quantity['comparator'] {
  return number.comparator === 'exactly' && compared ? compared : number.comparator;
}

function counts(
  prose: string,
  text: Tokens,
  number: FoundNumber,
  has: { unit: string | null; end: number; money: boolean; compared: boolean },
): boolean {
  if (has.money || number.unit) return true;
  const before = prose.slice(Math.max(0, number.start - 16), number.start);
  if (CLOCK.test(prose.slice(number.end, number.end + 8))) return false;
  if (AGE.test(prose.slice(number.end, number.end + 12))) return false;
  if (number.digits && number.low !== 1 && NUMBERED_BODY.test(prose.slice(number.end, has.end))) return false;
  if (number.low === 1 && number.high === 1 && !number.digits) {
    return (
      !NOT_ONE.test(before) &&
      has.unit !== null &&
      (has.compared || countsPersons(has.unit) || isOfHarm(prose, has.unit, has.end)) &&
      !/^\s+of\b/.test(prose.slice(number.end))
    );
  }
  if (has.compared || number.comparator === 'order') return true;
  return has.unit !== null && !isNumbered(prose, number.start) && !partOfName(text, number);
}

/** `One death`, `one nurse died`. */
function isOfHarm(prose: string, unit: string, end: number): boolean {
  return countsBefallen(unit) || isBefallen(prose.slice(end, end + 100));
}

/** A number right after a capitalised word inside a sentence belongs to it: `Boeing 737 jets`. */
function partOfName(text: Tokens, number: FoundNumber): boolean {
  const at = tokenAt(text.tokens, number.start);
  const before = text.tokens[at - 1];
  const sentence = text.sentences[text.tokens[at]?.sentence ?? -1];
  if (!before || !number.digits || !sentence || at - 1 <= sentence.first) return false;
  return before.pos === 'PROPN' && before.end >= number.start - 1 && isCapitalised(before.text);
}
