import type { Moment } from '../../model/moment.ts';
import {
  daysBetween,
  isoDay,
  monthIn,
  monthsOf,
  shiftDays,
  weekdayOf,
  weekOf,
  yearIn,
  yearsOf,
  type Days,
} from './calendar.ts';
import type { StatedTime } from './stated-time.ts';

type Settled = Pick<Moment, 'interval' | 'basis'>;
const UNSETTLED: Settled = { interval: null, basis: null };

/**
 * The interval a time names. `published` is the report's day or null: without it, relative and year-less times stay open.
 * A year-less time is taken as the last one at or before that day. Early, mid and late narrow to the first, middle and
 * last half of the unit, which is generous on purpose.
 */
export function resolveTime(time: StatedTime, published: string | null): Settled {
  if (time.until) return resolveRange(time, time.until, published);
  if (time.weekend) return published ? inferred(weekendOf(time.weekend, published)) : UNSETTLED;
  if (time.of) return published ? inferred(partOf(time, time.of, published)) : UNSETTLED;
  if (time.shift !== null) return published ? inferred(shiftedDays(time, published)) : UNSETTLED;
  const { stated } = time;
  if (stated.year !== undefined || stated.decade !== undefined) {
    const days = daysInYear(time, stated.year ?? stated.decade!);
    // Which months a season has depends on the half of the world, which the words do not say.
    return days
      ? { interval: narrowed(days, time.part), basis: time.granularity === 'season' ? 'inferred' : 'stated' }
      : UNSETTLED;
  }
  return published ? inferred(nearest(time, published)) : UNSETTLED;

  function inferred(days: Days | null): Settled {
    return days ? { interval: narrowed(days, time.part), basis: 'inferred' } : UNSETTLED;
  }
}

function resolveRange(first: StatedTime, last: StatedTime, published: string | null): Settled {
  const year = first.stated.year ?? last.stated.year;
  const begin = resolveTime({ ...first, until: null, stated: { ...first.stated, ...(year && { year }) } }, published);
  const end = resolveTime(last, published);
  if (!begin.interval || !end.interval || end.interval.to < begin.interval.from) return UNSETTLED;
  const basis = begin.basis === 'stated' && end.basis === 'stated' ? 'stated' : 'inferred';
  return { interval: { from: begin.interval.from, to: end.interval.to }, basis };
}

function daysInYear(time: StatedTime, year: number): Days | null {
  const { month, day, quarter } = time.stated;
  switch (time.granularity) {
    case 'day': {
      const only = isoDay(year, month!, day!);
      return only ? { from: only, to: only } : null;
    }
    case 'month':
      return monthsOf(year, month!);
    case 'quarter':
      return monthsOf(year, quarter! * 3 - 2, quarter! * 3);
    case 'season':
      return {
        from: monthsOf(year, month!).from,
        to: monthsOf(month === 12 ? year + 1 : year, month === 12 ? 2 : month! + 2).to,
      };
    case 'decade':
      return yearsOf(year, year + 9);
    case 'century':
      return yearsOf(year, year + 99);
    case 'minute':
    case 'hour':
    case 'week':
    case 'year':
    case 'period':
      return yearsOf(year);
  }
}

/** The year-less time on the asked side of the report's day; today itself counts as past. */
function nearest(time: StatedTime, published: string): Days | null {
  if (time.stated.weekday !== undefined && time.stated.day === undefined) return nearestWeekday(time, published);
  const year = yearIn(published);
  const years = time.side === 'future' ? [year, year + 1, year + 2, year + 4] : [year, year - 1, year - 2, year - 4];
  for (const candidate of years) {
    const days = daysInYear(time, candidate);
    if (days && isOnSide(time, days, published)) return days;
  }
  return null;
}

/** `Last Tuesday` is not the Tuesday it is told on. */
function nearestWeekday(time: StatedTime, published: string): Days {
  const today = (weekdayOf(published) - time.stated.weekday! + 7) % 7;
  const behind = time.side === 'last' && today === 0 ? 7 : today;
  const day = shiftDays(published, time.side === 'future' ? 7 - behind : -behind);
  return { from: day, to: day };
}

/** The year-less time on the asked side; `last March` is over, told in March. */
function isOnSide({ side }: StatedTime, { from, to }: Days, published: string): boolean {
  if (side === 'last') return to < published;
  return side === 'future' ? from > published : from <= published;
}

/** The day of that week, or the month or day of that year. */
function partOf(time: StatedTime, { unit, shift }: NonNullable<StatedTime['of']>, published: string): Days | null {
  if (unit === 'year') return daysInYear(time, yearIn(published) + shift);
  const day = shiftDays(weekOf(shiftDays(published, shift * 7)).from, time.stated.weekday! - 1);
  return { from: day, to: day };
}

/** The last Saturday and Sunday that have begun, or those before the ones that it is told on. */
function weekendOf(which: 'past' | 'last', published: string): Days {
  const begun = shiftDays(published, -((weekdayOf(published) + 1) % 7));
  const saturday = which === 'last' && weekdayOf(published) > 5 ? shiftDays(begun, -7) : begun;
  return { from: saturday, to: shiftDays(saturday, 1) };
}

/** The next such weekday on that side of the day, which is not it. */
function weekdayBeside(weekday: number, shift: number, day: string): Days {
  const away = shift < 0 ? (weekdayOf(day) - weekday + 6) % 7 : (weekday - weekdayOf(day) + 6) % 7;
  const found = shiftDays(day, Math.sign(shift) * (away + 1));
  return { from: found, to: found };
}

function shiftedDays(time: StatedTime, published: string): Days | null {
  if (time.stated.weekday !== undefined) return weekdayBeside(time.stated.weekday, time.shift!, published);
  if (time.give > 0) return about(time, published);
  const days = shiftedUnit(time.granularity, time.shift!, published);
  if (!days || !time.within) return days;
  // `earlier this year` ends at the report's day; a stretch such as `the past three months` ends there too.
  if (time.within === 'earlier') return { from: days.from, to: published };
  return time.shift === 0 ? { from: published, to: days.to } : { from: days.from, to: published };
}

function about({ granularity, shift, give }: StatedTime, published: string): Days | null {
  const [first, last] = [shift! - give, Math.min(0, shift! + give)].map((n) => shiftedUnit(granularity, n, published));
  return first && last ? { from: first.from, to: last.to < published ? last.to : published } : null;
}

function shiftedUnit(granularity: StatedTime['granularity'], shift: number, published: string): Days | null {
  const year = yearIn(published);
  switch (granularity) {
    case 'day':
      return { from: shiftDays(published, shift), to: shiftDays(published, shift) };
    case 'week':
      return weekOf(shiftDays(published, shift * 7));
    case 'month': {
      const months = year * 12 + monthIn(published) - 1 + shift;
      return monthsOf(Math.floor(months / 12), (months % 12) + 1);
    }
    case 'quarter': {
      const quarters = year * 4 + Math.floor((monthIn(published) - 1) / 3) + shift;
      return monthsOf(Math.floor(quarters / 4), (quarters % 4) * 3 + 1, (quarters % 4) * 3 + 3);
    }
    case 'year':
      return yearsOf(year + shift);
    case 'decade':
      return yearsOf(year + shift * 10);
    case 'minute':
    case 'hour':
    case 'season':
    case 'century':
    case 'period':
      return null;
  }
}

function narrowed(days: Days, part: Moment['part']): Days {
  if (!part) return days;
  const length = daysBetween(days.from, days.to) + 1;
  const from = part === 'late' ? Math.floor(length / 2) : part === 'mid' ? Math.floor(length / 4) : 0;
  const to =
    part === 'early' ? Math.ceil(length / 2) - 1 : part === 'mid' ? Math.ceil((length * 3) / 4) - 1 : length - 1;
  return { from: shiftDays(days.from, from), to: shiftDays(days.from, to) };
}
