import type { Relation } from '../../model/field.ts';
import { isDisputed } from './is-disputed.ts';
import { isFormer } from './is-former.ts';
import { valueKey } from '../field/value-key.ts';
import type { Judge, Judged, Placed } from './judge-pair.ts';

/** The readings of a field by value, those that their report calls former ones last; withheld ones are one value. */
export function groupByValue(placed: readonly Placed[]): Placed[][] {
  const groups = Map.groupBy(placed, ({ reading }) => (reading.value ? valueKey(reading.value) : reading.state));
  return [...groups.values()].map((group) => {
    const former = group.filter((side) => side.reading.value?.kind === 'quantity' && isFormer(side));
    return [...group.filter((side) => !former.includes(side)), ...former];
  });
}

/** Each further report that gives a value against the first; within a report only a headline that drops its body's doubt. */
export function compareAlike(group: readonly Placed[], judge: Judge): Judged[] {
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

/** Beyond this many reports two values are compared by one pair, and claims with those of the next so many reports. */
export const MANY_REPORTS = 12;

/** Readings of different reports that give different values. */
export function compareDifferent(groups: readonly Placed[][], judge: Judge): Judged[] {
  const many = new Set(groups.flat().map((side) => side.report.id)).size > MANY_REPORTS;
  return everyTwo(groups).flatMap(([group, other]) => {
    const pairs = crossings(group, other);
    return (many ? pairs.slice(0, 1) : pairs).flatMap(([a, b]) => judge(a, b) ?? []);
  });
}

/**
 * Different numbers within one report: of its headline and its body where they are at odds; of people, and of different scopes; those
 * that two speakers give of the same things; and one that the report itself takes back. What else is unexplained within a body counts other things.
 */
export function compareWithin(field: string, groups: readonly Placed[][], judge: Judge): Judged[] {
  return everyTwo(groups).flatMap(([group, other]) =>
    firstOfReports(group).flatMap((a) => {
      const b = other.find((side) => side.report.id === a.report.id);
      const found = b && judge(a, b);
      if (!found) return [];
      const { relation } = found.verdict;
      // A headline rounds what its own body tells exactly.
      if (a.summary !== b.summary) return AT_ODDS.has(relation) ? [found] : [];
      if (relation === 'unexplained') return isDisputed(a, b) ? [found] : [];
      if (relation === 'updates') return isElsewhere(isFormer(a) ? group : other, a) ? [] : [found];
      return field === 'how-many people' ? [found] : [];
    }),
  );
}

/** A former number that another report gives is compared with that one. */
function isElsewhere(group: readonly Placed[], own: Placed): boolean {
  return group.some(({ report }) => report.id !== own.report.id);
}

const AT_ODDS: ReadonlySet<Relation> = new Set(['garbles', 'contradicts', 'unexplained']);

/** Each value is compared with this many that follow it, so that a field with thousands of values stays linear. */
const MOST_VALUES = 40;

function everyTwo<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((one, i) => items.slice(i + 1, i + 1 + MOST_VALUES).map((other): [T, T] => [one, other]));
}

/**
 * The first report of each value against every report of the other: the rest would say the same of the same two values. Reports
 * that give only the one value come first; two reports that both give both do not differ.
 */
function crossings(group: readonly Placed[], other: readonly Placed[]): [Placed, Placed][] {
  const [inGroup, inOther] = [group, other].map((sides) => new Set(sides.map((side) => side.report.id)));
  const x = onlyFirst(firstOfReports(group), inOther!);
  const y = onlyFirst(firstOfReports(other), inGroup!);
  const apart = (a: Placed, b: Placed) =>
    a.report.id !== b.report.id && !(inOther!.has(a.report.id) && inGroup!.has(b.report.id));
  return x.flatMap((a, i) =>
    y.filter((b, j) => (i === 0 || j === 0) && apart(a, b)).map((b): [Placed, Placed] => [a, b]),
  );
}

function onlyFirst(sides: readonly Placed[], givingBoth: ReadonlySet<string>): Placed[] {
  const [only, both] = [
    sides.filter(({ report }) => !givingBoth.has(report.id)),
    sides.filter(({ report }) => givingBoth.has(report.id)),
  ];
  return [...only, ...both];
}

function firstOfReports(group: readonly Placed[]): Placed[] {
  return [...new Map([...group].reverse().map((side) => [side.report.id, side])).values()].reverse();
}
