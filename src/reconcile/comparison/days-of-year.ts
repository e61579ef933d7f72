import type { Moment } from '../../model/moment.ts';

/** Days of a year, both inclusive, as month times 100 plus day: 903 for 3 September. */
export interface DaysOfYear {
  from: number;
  to: number;
}

/** The days a time names within its year, whichever that is; null for a time that names no month or goes over new year. */
export function daysOfYear({ stated, interval, ends, shift }: Moment): DaysOfYear | null {
  if (interval)
    return ordered(dayOf(interval.from), dayOf(interval.to), interval.from.slice(0, 4) === interval.to.slice(0, 4));
  if (shift !== null) return null;
  const [first, last] = ends ? [ends.from, ends.to] : [stated, stated];
  // `From 3 to 9 September`: the month is said once for both.
  const month = first.month ?? last.month;
  if (month === undefined || last.month === undefined) return null;
  return ordered(month * 100 + (first.day ?? 1), last.month * 100 + (last.day ?? 31), true);
}

function ordered(from: number, to: number, inOneYear: boolean): DaysOfYear | null {
  return inOneYear && from <= to ? { from, to } : null;
}

function dayOf(iso: string): number {
  return Number(iso.slice(5, 7)) * 100 + Number(iso.slice(8, 10));
}

export function isWithin(inner: DaysOfYear, outer: DaysOfYear): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}
