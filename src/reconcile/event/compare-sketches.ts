import { rangeOf, type Quantity } from '../../model/quantity.ts';
import type { Moment } from '../../model/moment.ts';
import type { Sketch } from './sketch.ts';
import { likeness } from './story-terms.ts';
import { traitsOf } from './traits.ts';

/** How alike two sketches are, and what forbids taking them for one event. */
export interface Likeness {
  /** About 0 to 1: likeness of words, with what sides, kinds and times add or take. */
  score: number;
  /** Reasons in words; one is enough to keep the two apart. */
  conflicts: string[];
  /** The accusing and the accused side are the same, as far as both say. */
  sameSides: boolean;
}

const SAME_SIDES = 0.05;
const OWN_KIND = 0.35;
const SAME_NOTICE = 0.05;
const SAME_NUMBER = 0.05;
const OTHER_ACCUSED = -0.08;
const OTHER_TIME = -0.05;
const OTHER_TIME_AND_BODY = -0.15;
const FEWEST_WORDS = 2;
/** Two texts this alike are on one story; of two stories few are half as alike. */
const SAME_STORY = 0.45;
/** Shorter ones are alike by chance. */
export const ENOUGH_WORDS = 20;
/** Before and after every day. */
const EVER = '0';
const NEVER_ENDING = '~';
/** Days after which the same words about another number tell of another case. */
export const STORY_LASTS = 14;

/** Compares what two sketches say of their events. Silence never conflicts. */
export function compareSketches(a: Sketch, b: Sketch): Likeness {
  const words = compareWords(a, b);
  const sameSides = shareSides(a, b);
  const people = goesOn(a, b, words) ? null : comparePeople(a.people, b.people);
  const conflicts = [compareSides(a, b), people, comparePersons(a, b)].filter((reason) => reason !== null);
  let score = words - OWN_KIND * differenceOfKinds(a, b);
  if (sameSides) score += SAME_SIDES;
  if (sameSides && bothCall(a, b)) score += SAME_NOTICE;
  if (sameSides && sameNumber(a, b)) score += SAME_NUMBER;
  if (accuseStrangers(a, b)) score += OTHER_ACCUSED;
  if (areAtOtherTimes(a, b)) score += sharesNone(a.actors, b.actors) ? OTHER_TIME_AND_BODY : OTHER_TIME;
  return { score, conflicts, sameSides };
}

// Title and first sentence say best what a report is about, but some have no title and open with a scene.
function compareWords(a: Sketch, b: Sketch): number {
  const lead = likeness(a.terms, b.terms);
  if (Math.min(a.head.size, b.head.size) < FEWEST_WORDS) return lead;
  return (lead + likeness(a.head, b.head)) / 2;
}

// By direction where both accuse; otherwise by the two countries they name most.
export function shareSides(a: Sketch, b: Sketch): boolean {
  if (shareKey(a.accusers, b.accusers) && shareKey(a.accused, b.accused)) return true;
  const [pairA, pairB] = [traitsOf(a).pair, traitsOf(b).pair];
  return pairA !== null && pairA === pairB;
}

export function compareSides(a: Sketch, b: Sketch): string | null {
  const [{ from: fromA, to: toA }, { from: fromB, to: toB }] = [traitsOf(a), traitsOf(b)];
  if (fromA !== null && fromA === toB && fromB !== null && fromB === toA) return 'the accusation goes the other way';
  const known = [fromA, fromB, toA, toB].every((country) => country !== null);
  return known && fromA !== fromB && toA !== toB ? 'other states accuse other states' : null;
}

// Reading may take a victim for the accused, so this only weighs: each accuses a country that the other never names.
export function accuseStrangers(a: Sketch, b: Sketch): boolean {
  const [toA, toB] = [traitsOf(a).to, traitsOf(b).to];
  return toA !== null && toB !== null && !b.countries.has(toA) && !a.countries.has(toB);
}

// As a story goes on, more people are named: another number in much the same words, soon after, is no other event.
function goesOn(a: Sketch, b: Sketch, words: number): boolean {
  if (words < SAME_STORY || Math.min(a.terms.size, b.terms.size) < ENOUGH_WORDS) return false;
  return daysApart(a, b) <= STORY_LASTS;
}

/** Days between the two days of publication; 0 where one is not known. */
export function daysApart(a: Sketch, b: Sketch): number {
  if (a.published === null || b.published === null) return 0;
  return Math.abs(Date.parse(a.published) - Date.parse(b.published)) / 86_400_000;
}

export function comparePeople(a: readonly Quantity[], b: readonly Quantity[]): string | null {
  if (a.length === 0 || b.length === 0) return null;
  const fit = a.some((x) => b.some((y) => touch(rangeOf(x), rangeOf(y))));
  return fit ? null : 'another number of people is accused';
}

// Spokespeople who are named as accused by a slip of reading are single; two lists without a common name are two sets
// of people.
export function comparePersons(a: Sketch, b: Sketch): string | null {
  if (a.persons.size < 2 || b.persons.size < 2) return null;
  return [...a.persons].some((person) => b.persons.has(person)) ? null : 'other persons are accused';
}

// An intrusion, the accusation over it and the notice that follows are reported as one story; a charge or a sanction is
// one of its own.
export function differenceOfKinds(a: Sketch, b: Sketch): number {
  const [x, y] = [traitsOf(a), traitsOf(b)];
  return Math.abs(x.charge - y.charge) + Math.abs(x.sanction - y.sanction);
}

// Notices and rewards are rare: two against the same side are likely one.
export function bothCall(a: Sketch, b: Sketch): boolean {
  return traitsOf(a).calls && traitsOf(b).calls;
}

export function sameNumber(a: Sketch, b: Sketch): boolean {
  return a.people.some((x) => b.people.some((y) => x.low === y.low && x.high === y.high && (x.low ?? 0) > 1));
}

export function areAtOtherTimes(a: Sketch, b: Sketch): boolean {
  const [dated, other] = [a.moments.filter((moment) => moment.interval), b.moments.filter((moment) => moment.interval)];
  return dated.length > 0 && other.length > 0 && dated.every((x) => other.every((y) => reachApart(x, y)));
}

function reachApart(x: Moment, y: Moment): boolean {
  const [a, b] = [reachOf(x), reachOf(y)];
  return a.to < b.from || b.to < a.from;
}

/** `Since 2023` goes on after that year: what happens later is not outside it. */
function reachOf({ interval, relation }: Moment): { from: string; to: string } {
  return {
    from: relation === 'until' || relation === 'before' ? EVER : interval!.from,
    to: relation === 'since' || relation === 'after' ? NEVER_ENDING : interval!.to,
  };
}

function touch(x: { low: number; high: number }, y: { low: number; high: number }): boolean {
  return x.low <= y.high && y.low <= x.high;
}

/** Both name some, and none in common. */
export function sharesNone<K>(a: ReadonlySet<K>, b: ReadonlySet<K>): boolean {
  return a.size > 0 && b.size > 0 && ![...a].some((key) => b.has(key));
}

function shareKey<K>(a: ReadonlyMap<K, number>, b: ReadonlyMap<K, number>): boolean {
  for (const key of a.keys()) if (b.has(key)) return true;
  return false;
}
