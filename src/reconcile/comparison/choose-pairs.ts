import type { Field, Reading } from '../../model/field.ts';
import { compareAlike, compareDifferent, compareWithin, groupByValue } from './compare-values.ts';
import { shapeOf } from './field-shape.ts';
import type { Ground } from './ground.ts';
import { judgeFor, type Judged, type Placed } from './judge-pair.ts';
import { keepClosest } from './keep-closest.ts';
import { withoutSlips } from './without-slips.ts';
import { matchClaims } from './match-claims.ts';
import type { Verdict } from './pair.ts';

/** Picks the pairs of one field that tell something, with their verdicts. */
export function choosePairs(field: Field, fields: readonly Field[], ground: Ground): Judged[] {
  const placed = field.readings.flatMap((reading, index) =>
    reading.state === 'silent' ? [] : [{ ...ground.sideOf(reading), index }],
  );
  const judge = judgeFor(field, fields, ground);
  const shape = shapeOf(field.name);
  if (shape === 'claim') return [...matchClaims(placed, judge), ...compareSilent(field.readings, placed)];
  const groups = groupByValue(placed);
  const alike = groups.flatMap((group) => compareAlike(group, judge));
  const across = compareDifferent(groups, judge);
  const different =
    shape === 'list'
      ? keepClosest(across, field)
      : [...withoutSlips(oncePerReport(across, field.readings), field), ...compareWithin(field.name, groups, judge)];
  return [...alike, ...different, ...compareSilent(field.readings, placed)];
}

/** A value not given against each report that gives one: a sum in two currencies is one. */
function oncePerReport(found: readonly Judged[], readings: readonly Reading[]): Judged[] {
  const seen = new Set<string>();
  return found.filter(({ a, b }) => {
    const [kept, given] = readings[a]!.state === 'withheld' ? [a, b] : [b, a];
    if (readings[kept]!.state !== 'withheld') return true;
    const key = `${kept} ${readings[given]!.report}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** Each report that says nothing against the first place where one does. */
function compareSilent(readings: readonly Reading[], [first]: readonly Placed[]): Judged[] {
  if (!first) return [];
  const told =
    first.reading.state === 'withheld' ? 'another says that it was not given' : `another has “${first.words}”`;
  const verdict: Verdict = { relation: 'silent', why: `this report says nothing on it; ${told}` };
  return readings.flatMap((reading, index) =>
    reading.state === 'silent' ? [{ a: first.index, b: index, verdict, likeness: 0 }] : [],
  );
}
