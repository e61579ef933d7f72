export const GRANULARITIES = [
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'quarter',
  'season',
  'year',
  'decade',
  'century',
  'period',
] as const;
export type Granularity = (typeof GRANULARITIES)[number];

/** What a date is the date of. */
export type DateKind = 'happened' | 'announced' | 'disclosed' | 'published';

/** A time as words give it: what they state, and apart from it what was implied from the date of the report. */
export interface Moment {
  /** Only what the words say: `In March` states month 3 and no year. Weekday 1 is Monday. Empty for `last week`. */
  stated: { year?: number; month?: number; day?: number; weekday?: number; quarter?: number; decade?: number };
  /** Interval of days, both inclusive, ISO `YYYY-MM-DD`; null when neither the words nor the report's date settle it. */
  interval: { from: string; to: string } | null;
  /** `stated` when the words alone give the interval, `inferred` when the report's date was needed; null without interval. */
  basis: 'stated' | 'inferred' | null;
  granularity: Granularity;
  part: 'early' | 'mid' | 'late' | null;
  /** How the thing dated relates to the interval. */
  relation: 'at' | 'since' | 'until' | 'before' | 'after' | 'about';
  /** For a time that only makes sense from the report's date (`last week`, `earlier this year`): the offset in units of granularity; null otherwise. */
  shift: number | null;
  kind: DateKind | null;
  /** For a part of a unit that is counted from the report's date: `Tuesday last week` is of the week one back, `March last year` of the year one back. */
  of?: { unit: 'week' | 'year'; shift: number };
  /** `told` for a time that counts from another one told before it and not from the report's date: `the previous day`. */
  from?: 'told';
  /** For a period that names both its ends (`from 3 September to 1 October`): what the words state of them. */
  ends?: { from: Moment['stated']; to: Moment['stated'] };
}

/** True when both intervals are known and share no day. */
export function apart(a: Moment, b: Moment): boolean {
  if (!a.interval || !b.interval) return false;
  return a.interval.to < b.interval.from || b.interval.to < a.interval.from;
}
