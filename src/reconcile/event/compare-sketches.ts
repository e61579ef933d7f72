import { rangeOf } from '../../model/quantity.ts';
import { apart } from '../../model/moment.ts';
import type { EventKind } from '../../model/event.ts';
import { leading, type Sketch } from './sketch.ts';
import { likeness } from './story-terms.ts';

/** How alike two sketches are, and what forbids taking them for one event. */
export interface Comparison {
  /** About 0 to 1: likeness of words, with what sides, kinds and times add or take. */
  score: number;
  /** Reasons in words; one is enough to keep the two apart. */
  conflicts: string[];
  /** The accusing and the accused side are the same, as far as both say. */
  sameSides: boolean;
}

const SAME_SIDES = 0.06;
const SAME_KIND = 0.03;
const OTHER_KIND = -0.08;
const OTHER_TIME = -0.05;

/** Compares what two sketches say of their events. Silence never conflicts. */
export function compareSketches(a: Sketch, b: Sketch): Comparison {
  const conflicts = [compareSides(a, b), comparePeople(a, b), comparePersons(a, b)].filter((reason) => reason !== null);
  const sameSides = sharesSides(a, b);
  let score = likeness(a.terms, b.terms);
  if (sameSides) score += SAME_SIDES;
  score += compareKinds(leading(a.kinds), leading(b.kinds));
  if (timesApart(a, b)) score += OTHER_TIME;
  return { score, conflicts, sameSides };
}

function sharesSides(a: Sketch, b: Sketch): boolean {
  return shareKey(a.accusers, b.accusers) && shareKey(a.accused, b.accused);
}

function compareSides(a: Sketch, b: Sketch): string | null {
  const [fromA, fromB, toA, toB] = [leading(a.accusers), leading(b.accusers), leading(a.accused), leading(b.accused)];
  if (fromA !== null && fromA === toB && fromB !== null && fromB === toA) return 'the accusation goes the other way';
  if (a.accused.size > 0 && b.accused.size > 0 && !shareKey(a.accused, b.accused)) return 'others are accused';
  return null;
}

function comparePeople(a: Sketch, b: Sketch): string | null {
  if (a.people.length === 0 || b.people.length === 0) return null;
  const fit = a.people.some((x) => b.people.some((y) => touch(rangeOf(x), rangeOf(y))));
  return fit ? null : 'another number of people is accused';
}

// Spokespeople who are named as accused by a slip of reading are single; two lists without a common name are two sets of people.
function comparePersons(a: Sketch, b: Sketch): string | null {
  if (a.persons.size < 2 || b.persons.size < 2) return null;
  return [...a.persons].some((person) => b.persons.has(person)) ? null : 'other persons are accused';
}

const OWN_KINDS: readonly EventKind[] = ['notice', 'charge', 'sanction'];

// An intrusion, the accusation over it and the naming of suspects are reported as one story; a charge or a sanction is a story of its own.
function compareKinds(a: EventKind | null, b: EventKind | null): number {
  if (a === null || b === null) return 0;
  if (a === b) return SAME_KIND;
  return OWN_KINDS.includes(a) || OWN_KINDS.includes(b) ? OTHER_KIND : 0;
}

function timesApart(a: Sketch, b: Sketch): boolean {
  const [dated, other] = [a.moments.filter((moment) => moment.interval), b.moments.filter((moment) => moment.interval)];
  return dated.length > 0 && other.length > 0 && dated.every((x) => other.every((y) => apart(x, y)));
}

function touch(x: { low: number; high: number }, y: { low: number; high: number }): boolean {
  return x.low <= y.high && y.low <= x.high;
}

function shareKey<K>(a: ReadonlyMap<K, number>, b: ReadonlyMap<K, number>): boolean {
  for (const key of a.keys()) if (b.has(key)) return true;
  return false;
}
