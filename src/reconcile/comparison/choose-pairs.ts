import type { Field, Reading, Relation } from '../../model/field.ts';
import { valueKey } from '../field/value-key.ts';
import { areComparable } from './are-comparable.ts';
import { EXPLANATIONS } from './explanations.ts';
import type { Ground } from './ground.ts';
import { leaveUnexplained } from './leave-unexplained.ts';
import type { Pair, Side, Verdict } from './pair.ts';

/** A pair worth showing: indices into the field's readings, and what is said of `b` against `a`. */
export interface Judged {
  a: number;
  b: number;
  verdict: Verdict;
}

/** A reading that speaks, with its index. */
interface Placed extends Side {
  index: number;
}

/**
 * Picks the pairs of one field that tell something, with their verdicts. Places that give one value agree with the first of
 * them. Of two values every pair of reports is compared while there are few reports, one pair beyond that.
 */
export function choosePairs(field: Field, fields: readonly Field[], ground: Ground): Judged[] {
  const placed = field.readings.flatMap((reading, index) =>
    reading.state === 'silent' ? [] : [{ ...ground.sideOf(reading), index }],
  );
  const groups = groupByValue(placed);
  const judge = (a: Placed, b: Placed) => judged({ field: field.name, a, b, fields }, ground);
  const alike = groups.flatMap((group) => agreements(group, judge));
  const across = differences(groups, judge);
  const chosen = isListing(field.name) ? eachOnce(across, field) : across;
  return [...alike, ...chosen, ...withinReports(field.name, groups, judge), ...silences(field.readings, placed)];
}

type Judge = (a: Placed, b: Placed) => Judged | null;

function judged(pair: Pair & { a: Placed; b: Placed }, ground: Ground): Judged | null {
  if (!areComparable(pair)) return null;
  for (const explain of EXPLANATIONS) {
    const verdict = explain(pair, ground);
    if (verdict) return { a: pair.a.index, b: pair.b.index, verdict };
  }
  const verdict = leaveUnexplained(pair);
  return verdict && { a: pair.a.index, b: pair.b.index, verdict };
}

function groupByValue(placed: readonly Placed[]): Placed[][] {
  const groups = new Map<string, Placed[]>();
  for (const side of placed) {
    const key = side.reading.value ? valueKey(side.reading.value) : side.reading.state;
    const group = groups.get(key);
    if (group) group.push(side);
    else groups.set(key, [side]);
  }
  return [...groups.values()];
}

/** Each further report that gives the value against the first; within a report only a headline that drops its body's doubt. */
function agreements(group: readonly Placed[], judge: Judge): Judged[] {
  const [first, ...others] = group;
  const seen = new Set([first!.report.id]);
  return others.flatMap((other) => {
    const inner = other.report.id === first!.report.id;
    if (inner ? other.summary === first!.summary : seen.has(other.report.id)) return [];
    seen.add(other.report.id);
    const found = judge(first!, other);
    return found && !(inner && found.verdict.relation === 'agrees') ? [found] : [];
  });
}

/** Beyond this many reports two values are compared by one pair. */
const MANY_REPORTS = 12;

function differences(groups: readonly Placed[][], judge: Judge): Judged[] {
  const reports = new Set(groups.flat().map((side) => side.report.id));
  const found: Judged[] = [];
  for (const [i, group] of groups.entries()) {
    for (const other of groups.slice(i + 1)) {
      const pairs = crossings(group, other);
      for (const [a, b] of reports.size > MANY_REPORTS ? pairs.slice(0, 1) : pairs) {
        const verdict = a.index < b.index ? judge(a, b) : judge(b, a);
        if (verdict) found.push(verdict);
      }
    }
  }
  return found;
}

/** One pair for every two reports, of the first places at which each gives its value. */
function crossings(group: readonly Placed[], other: readonly Placed[]): [Placed, Placed][] {
  const [x, y] = [firstOfReports(group), firstOfReports(other)];
  return x.flatMap((a) => y.filter((b) => b.report.id !== a.report.id).map((b): [Placed, Placed] => [a, b]));
}

function firstOfReports(group: readonly Placed[]): Placed[] {
  return group.filter((side, i) => group.findIndex((other) => other.report.id === side.report.id) === i);
}

/** Fields in which one report may give many values at once, so that another value is no difference by itself. */
function isListing(field: string): boolean {
  return !field.startsWith('how-') && field !== 'novelty';
}

const CLOSENESS: readonly Relation[] = [
  'agrees',
  'refines',
  'vaguer',
  'converts',
  'garbles',
  'updates',
  'contradicts',
  'other-scope',
  'unexplained',
];

/**
 * Of lists, each value against its closest counterpart: a value the other report gives too has found its own, and what is left
 * on one side only is an addition. Nothing is unexplained between two reports that share or match a value.
 */
function eachOnce(found: readonly Judged[], { readings }: Field): Judged[] {
  const key = (index: number) =>
    `${readings[index]!.report} ${readings[index]!.value ? valueKey(readings[index]!.value) : readings[index]!.state}`;
  const given = new Set(readings.map((_, index) => key(index)));
  const met = new Set<string>();
  const used = new Set<string>();
  const meets = (x: Reading, y: Reading) => [x.report, y.report].sort().join(' ');
  for (const x of readings) {
    for (const y of readings)
      if (x.report < y.report && x.value && y.value && valueKey(x.value) === valueKey(y.value)) met.add(meets(x, y));
  }
  const sorted = [...found].sort(
    (a, b) => CLOSENESS.indexOf(a.verdict.relation) - CLOSENESS.indexOf(b.verdict.relation) || a.a - b.a || a.b - b.b,
  );
  return sorted.filter(({ a, b, verdict }) => {
    const [x, y] = [readings[a]!, readings[b]!];
    const answered = given.has(key(a).replace(x.report, y.report)) || given.has(key(b).replace(y.report, x.report));
    const taken = used.has(`${a} ${y.report}`) || used.has(`${b} ${x.report}`);
    if (answered || taken || (verdict.relation === 'unexplained' && met.has(meets(x, y)))) return false;
    used.add(`${a} ${y.report}`).add(`${b} ${x.report}`);
    met.add(meets(x, y));
    return true;
  });
}

/** Distinct values that one report gives for one number, or for novelty: once for each two values. */
function withinReports(field: string, groups: readonly Placed[][], judge: Judge): Judged[] {
  if (isListing(field)) return [];
  const found: Judged[] = [];
  for (const [i, group] of groups.entries()) {
    for (const other of groups.slice(i + 1)) {
      for (const a of firstOfReports(group)) {
        const b = other.find((side) => side.report.id === a.report.id);
        const verdict = b && (a.index < b.index ? judge(a, b) : judge(b, a));
        if (verdict && (verdict.verdict.relation !== 'unexplained' || a.summary !== b.summary)) found.push(verdict);
      }
    }
  }
  return found;
}

function silences(readings: readonly Reading[], [first]: readonly Placed[]): Judged[] {
  if (!first) return [];
  return readings.flatMap((reading, index) => {
    if (reading.state !== 'silent') return [];
    const words =
      first.reading.state === 'withheld'
        ? 'another report says that it was not given'
        : `another report has “${first.words}”`;
    return [{ a: first.index, b: index, verdict: { relation: 'silent', why: `says nothing on it; ${words}` } }];
  });
}
