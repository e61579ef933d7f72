import type { Moment } from '../../../model/moment.ts';
import { daysOfYear, isWithin } from '../days-of-year.ts';
import { quoted, type Explanation } from './explanation.ts';
import { momentOf } from '../value-of.ts';

/** One time within another: `7 April` within `in April`, `in March` within `in the spring of 2024`; and one with its year added. */
export const explainMomentBounds: Explanation = ({ a, b }) => {
  const [x, y] = [momentOf(a), momentOf(b)];
  if (!x || !y) return null;
  const byYear = x.interval && y.interval ? byInterval(x, y) : byStatedParts(x, y);
  // `4 to 9 August` and `4 to 19 August` name their ends: neither is a vaguer word for the other.
  if (byYear !== null && byYear !== 'agrees' && nameTheirEnds(x, y)) return null;
  const relation = byYear ?? (x.interval && y.interval ? null : byDaysOfYear(x, y));
  if (!relation) return null;
  const [inner, outer] = relation === 'refines' ? [b, a] : [a, b];
  const year = byYear ? '' : ', by day and month; no year is given that sets them apart';
  const why = `${quoted(inner.words)} ${relation === 'agrees' ? 'is the same time as' : 'lies within'} ${quoted(outer.words)}${year}`;
  return { relation, why };
};

/** Both by days, or both by months. */
function nameTheirEnds({ ends: x }: Moment, { ends: y }: Moment): boolean {
  return [x?.from, x?.to, y?.from, y?.to].every(
    (end) => end?.month !== undefined && (end.day === undefined) === (x!.from.day === undefined),
  );
}

type Fit = 'agrees' | 'refines' | 'vaguer';

function byInterval(a: Moment, b: Moment): Fit | null {
  // `Since 2022` and `since the autumn of 2023` begin at two times.
  const [x, y] = a.relation === b.relation ? [a.interval!, b.interval!] : [reach(a), reach(b)];
  const bInA = x.from <= y.from && y.to <= x.to;
  const aInB = y.from <= x.from && x.to <= y.to;
  if (bInA && aInB) return 'agrees';
  return bInA ? 'refines' : aInB ? 'vaguer' : null;
}

/** `since 2023` reaches on, `until June` reaches back. */
function reach({ interval, relation }: Moment): { from: string; to: string } {
  const open = { from: '0000-01-01', to: '9999-12-31' };
  return {
    from: relation === 'until' || relation === 'before' ? open.from : interval!.from,
    to: relation === 'since' || relation === 'after' ? open.to : interval!.to,
  };
}

const PARTS = ['year', 'quarter', 'month', 'day', 'weekday', 'decade'] as const;

/** Where a year is missing on one side, by the parts that the words state: all they share must be equal, and a year alone is not enough. */
function byStatedParts({ stated: x, ...a }: Moment, { stated: y, ...b }: Moment): Fit | null {
  if (a.relation !== b.relation || a.shift !== null || b.shift !== null) return null;
  const shared = PARTS.filter((part) => x[part] !== undefined && y[part] !== undefined);
  if (!shared.some((part) => part === 'month' || part === 'quarter') || shared.some((part) => x[part] !== y[part]))
    return null;
  const [more, fewer] = [
    PARTS.some((part) => y[part] !== undefined && x[part] === undefined),
    PARTS.some((part) => x[part] !== undefined && y[part] === undefined),
  ];
  if (more && fewer) return null;
  return more ? 'refines' : fewer ? 'vaguer' : 'agrees';
}

/** Periods of which one has no year: by day and month. */
function byDaysOfYear(a: Moment, b: Moment): Fit | null {
  if (a.relation !== b.relation || (!a.ends && !b.ends)) return null;
  const [x, y] = [daysOfYear(a), daysOfYear(b)];
  if (!x || !y) return null;
  const [bInA, aInB] = [isWithin(y, x), isWithin(x, y)];
  if (bInA && aInB) return 'agrees';
  return bInA ? 'refines' : aInB ? 'vaguer' : null;
}
