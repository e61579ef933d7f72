import type { Reading } from '../../model/field.ts';
import type { Quantity } from '../../model/quantity.ts';
import { countsBefallen } from '../../model/words/befallen.ts';
import { areOfTwoActs } from './are-of-two-acts.ts';
import { contentWords, sharedWords, stemOf } from './content-words.ts';
import { explainScope } from './explanation/explain-scope.ts';
import { correctionIn, revisionIn } from './revision-in.ts';
import { shareHarmOfThings } from './same-harm.ts';
import { isDisputed } from './is-disputed.ts';
import { isOfAnotherAct } from './is-of-another-act.ts';
import { differentFates, fateOf, sameFate } from '../field/fate.ts';
import { isFormer } from './is-former.ts';
import { hasGrown } from './has-grown.ts';
import { isNamedPart, isPart } from './part-word.ts';
import { FARTHEST, NEARLY, timesApart } from './times-apart.ts';
import { areServedAlike, countsServed, isOneServed, shareHarm } from './served.ts';
import { quantityOf } from './value-of.ts';
import { areOfTwoGroups } from './of-two-groups.ts';
import type { Pair, Side } from './pair.ts';

/** How many telling words two numbers must share near them, beside what is counted. */
const FEWEST = { ofThings: 1, ofMeasures: 2, ofParts: 2, within: 2 };
/** What is measured everywhere: time, length, weight. */
const MEASURE =
  /^(?:second|minute|hour|day|week|month|year|met(?:er|re)|kilomet(?:er|re)|mile|degree|tonne?|kilogram)s?$/;
/** Two sums further apart than this are hardly two of one thing by a single word. */
const ONE_SIZE = 5;
/** So large are sums in currencies that nobody knows, and whatever else is counted loosely. */
const LARGE = 100_000;

/**
 * Sums offered or demanded are few enough in one event to be compared by their field. People must share a fate or a telling word, other
 * things a telling word, and what is measured everywhere (`hours`, `crowns`) two or half of the few that there are.
 */
export function countSameThing(pair: Pair): boolean {
  const { a, b } = pair;
  if (areOtherCoins(pair) || areOfTwoGroups(a, b)) return false;
  return revisionIn(pair) !== null || correctionIn(pair) !== null || tellOfOneThing(pair);
}

/** Crowns of an unknown country are no sum in a known currency, and no pesos. */
function areOtherCoins({ field, a, b }: Pair): boolean {
  return field.startsWith('how-much') && quantityOf(a)?.unit !== quantityOf(b)?.unit;
}

function tellOfOneThing(pair: Pair): boolean {
  const { field, a, b } = pair;
  if ([a, b].some((side) => quantityOf(side) === null || isFormer(side) || isDistance(side))) return false;
  if (isOfAnotherAct(pair) || isOneServed(pair)) return false;
  if (isDisputed(a, b)) return !differentFates(a, b);
  if (field !== 'how-many people') return countSameThings(pair);
  return countsServed(pair) && !isHarm(a) && !isHarm(b)
    ? countSameServed(pair)
    : countSamePeople(pair, nearBeside(a, b), apartBy(pair));
}

function countSameThings(pair: Pair): boolean {
  const { field, a, b } = pair;
  const [x, y] = [quantityOf(a)!, quantityOf(b)!];
  const [near, other] = besideUnits(a, b, nearWords);
  const shared = sharedWords(near, other).length;
  if (isPart(a) && isPart(b)) return shared >= FEWEST.ofParts;
  // What a clearing house moves in a day is another sum than the one that was stolen from it.
  if (x.rate !== y.rate && isSum(x) && isSum(y) && timesApart(x, y) > NEARLY) return false;
  if (explainScope(pair)) return sharedBeside(a, b) >= FEWEST.ofParts || inShortSentences(a, b);
  if (timesApart(x, y) >= FARTHEST || inOneSentence(a, b)) return false;
  if (isOneByItself(pair) || shareHarmOfThings(pair)) return true;
  if (a.report.id === b.report.id) return shared >= FEWEST.within;
  const alike = shared * 2 >= Math.min(near.size, other.size);
  const large = isSum(x) || isSum(y);
  if (large && areOfOneSize(x, y) && sharedWords(...besideUnits(a, b, closeWords)).length > 0) return true;
  const measured = large || MEASURE.test(field.split(' ').at(-1)!);
  return (
    shared >= (measured ? FEWEST.ofMeasures : FEWEST.ofThings) || (shared > 0 && (alike || timesApart(x, y) <= NEARLY))
  );
}

/** Not far apart, or the same figures a place apart, which is a slip. */
function areOfOneSize(x: Quantity, y: Quantity): boolean {
  const isExact = [x, y].every(({ low, high }) => low !== null && low === high);
  return timesApart(x, y) <= ONE_SIZE || (isExact && timesApart(x, y) === 10);
}

function apartBy({ a, b }: Pair): number {
  return timesApart(quantityOf(a)!, quantityOf(b)!);
}

/** Customers, patients, voters: by one word as things are, and by several where the same befell them. */
function countSameServed(pair: Pair): boolean {
  const { a, b } = pair;
  if (!areServedAlike(pair) || differentFates(a, b) || areTwoGroups(pair)) return false;
  const across = a.report.id !== b.report.id && apartBy(pair) < FARTHEST;
  if (across && (hasGrown(pair) || shareHarm(pair))) return true;
  return quantityOf(a)!.unit === quantityOf(b)!.unit && countSameThings(pair);
}

function isSum({ low }: Quantity): boolean {
  return low !== null && low >= LARGE;
}

/** Whether half of what the shorter of two sentences tells stands in the other. */
export function inShortSentences(a: Side, b: Side): boolean {
  const shared = sharedWords(a.telling, b.telling).length;
  return shared > 0 && shared * 2 >= Math.min(a.telling.size, b.telling.size);
}

/** Whatever the words around it say. */
function isOneByItself(pair: Pair): boolean {
  return isOffered(pair.field) || hasGrown(pair);
}

/** Sums offered or asked for: few enough in one event to be one. */
export function isOffered(field: string): boolean {
  return /^how-much (?:reward|ransom)$/.test(field);
}

/** How many telling words the sentences of two numbers share beside the things counted. */
export function sharedBeside(a: Side, b: Side): number {
  return sharedWords(...besideUnits(a, b, ({ telling }) => telling)).length;
}

/** How many telling words stand near both numbers beside the things counted. */
export function nearBeside(a: Side, b: Side): number {
  return sharedWords(...besideUnits(a, b, nearWords)).length;
}

const nearWords = ({ near }: Side) => near;

/** So many characters before a number, and fewer behind it, say what it measures: `the cost of repairs at 4 million`. */
const CLOSELY = { before: 48, behind: 24 };

function closeWords({ sentence, at, words, near }: Side): Set<string> {
  const clause = sentence.slice(Math.max(0, at - CLOSELY.before), at + words.length + CLOSELY.behind);
  return new Set([...contentWords(clause)].filter((word) => near.has(word)));
}

/** Words of two sides without the things that either counts: `officers` in one report and `members` in the other are the same by the field. */
function besideUnits(a: Side, b: Side, wordsOf: (side: Side) => ReadonlySet<string>): [Set<string>, Set<string>] {
  const stems = [a, b].map(unitStem).filter((stem) => stem !== '');
  const beside = (side: Side) =>
    new Set([...wordsOf(side)].filter((word) => !stems.some((stem) => word.startsWith(stem))));
  return [beside(a), beside(b)];
}

function unitStem(side: Side): string {
  return stemOf(quantityOf(side)?.unit?.split(' ').at(-1) ?? '');
}

/** `Nine journalists and seven officials`, in one report: two groups of people, in whichever report each is counted. */
function areTwoGroups({ field, fields, a, b }: Pair): boolean {
  const keys = [a, b].map((side) => groupOf(side.reading));
  if (keys[0]!.unit === keys[1]!.unit) return false;
  const readings = fields.find(({ name }) => name === field)!.readings;
  const byReport = Map.groupBy(readings, ({ report }) => report);
  return [...byReport.values()].some((own) =>
    keys.every(({ low, unit }) => own.map(groupOf).some((group) => group.low === low && group.unit === unit)),
  );
}

function groupOf({ value }: Reading) {
  const quantity = value?.kind === 'quantity' ? value.quantity : null;
  return { low: quantity?.low ?? null, unit: quantity?.unit?.split(' ').at(-1) ?? null };
}

/** Two people and two people are often others: what is counted so low agrees by chance. */
const BY_CHANCE = 10;

function isTelling(a: Side, b: Side): boolean {
  return [a, b].every((side) => (quantityOf(side)?.low ?? quantityOf(side)?.high ?? 0) >= BY_CHANCE);
}

/** Killed or injured, in one act or another. */
function isHarm(side: Side): boolean {
  return ['killed', 'injured'].includes(fateOf(side) ?? '');
}

function countSamePeople(pair: Pair, shared: number, apart: number): boolean {
  const { a, b } = pair;
  if (isHarm(a) && isHarm(b) && areOfTwoActs(a, b)) return false;
  const [part, other] = [isPart(a), isPart(b)];
  if (differentFates(a, b) || (part && other && !isNamedPart(a) && !isNamedPart(b))) return false;
  const named = part === other || isNamedPart(part ? a : b);
  if (explainScope(pair)) return named || (!inOneSentence(a, b) && (shared > 0 || sameFate(a, b)));
  if (apart >= FARTHEST || inOneSentence(a, b) || areTwoGroups(pair)) return false;
  if (a.report.id !== b.report.id) return isNearOf(shared, apart) || areOneCrowd(pair, apart);
  return apart <= 2 || part !== other || (a.summary !== b.summary && shared > 0);
}

/** By one word people of one size, by two of any. */
function isNearOf(shared: number, apart: number): boolean {
  return shared > 1 || (shared > 0 && apart <= ONE_SIZE);
}

function areOneCrowd(pair: Pair, apart: number): boolean {
  const { a, b } = pair;
  return sameFate(a, b) || areCharged(pair) || (apart <= NEARLY && isTelling(a, b));
}

/** `Charged six officers` in one report, `seven officers are wanted` in the other. */
function areCharged({ a, b }: Pair): boolean {
  const fates = [a, b].map(fateOf);
  const isOne = quantityOf(a)!.unit === quantityOf(b)!.unit && timesApart(quantityOf(a)!, quantityOf(b)!) <= 1.5;
  return isOne && fates.includes('charged') && fates.includes('wanted');
}

// `40 of 61 plants`: one sentence sets a part beside its whole.
function inOneSentence(a: Side, b: Side): boolean {
  return a.report.id === b.report.id && a.sentence === b.sentence;
}

/** `Two days later` says when, not how long; `310,000 passengers after the raid` says how many. */
function isDistance(side: Side): boolean {
  const { sentence, at, words } = side;
  const unit = quantityOf(side)?.unit ?? null;
  if (countsBefallen(unit)) return false;
  if (unit !== null && !MEASURE.test(unit.split(' ').at(-1)!)) return false;
  // `Had been inside for seven weeks before they struck`: how long, all the same.
  if (/\b(?:for|during|within|last(?:s|ed|ing)?|took|spent)\s+$/i.test(sentence.slice(0, at))) return false;
  return /^\s+(?:later|earlier|after|before|ago)\b/i.test(sentence.slice(at + words.length));
}
