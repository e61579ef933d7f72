import type { Granularity, Moment } from '../../model/moment.ts';
import type { Span } from '../../model/span.ts';

/** What one reader made of words that name a time, before the report's date is brought in. */
export interface StatedTime extends Span {
  stated: Moment['stated'];
  granularity: Granularity;
  part: Moment['part'];
  /** Units of granularity from the report's date; null for a time that names itself. */
  shift: number | null;
  /** Where a year-less time lies from the report's date. `past` unless the words say otherwise; `last` is over by then. */
  side: 'past' | 'future' | 'last';
  /** The words `earlier` or `later` of the unit: only its part before or after the report's date. */
  within: 'earlier' | 'later' | null;
  /** Last year or day of an explicit range. */
  until: StatedTime | null;
  /** The week or year, counted from the report's date, that this is a part of. */
  of: Moment['of'] | null;
  /** From which day `shift` counts: the report's, or that of the time told before it (`the previous day`). */
  from: 'report' | 'told';
  /** Counts from a time told before or is none at all: `two years earlier`. */
  needsTold: boolean;
  /** Saturday and Sunday: the last that have begun, or those before the present ones. */
  weekend: 'past' | 'last' | null;
  /** How many units either way the words leave open: `a few weeks ago`. */
  give: number;
}

/** One pattern and what it means; null where the words turn out to be something else. */
export interface TimeReader {
  pattern: RegExp;
  read(match: RegExpExecArray, text: string): Omit<StatedTime, keyof Span> | null;
}

/** A time with these parts, nothing else said of it. */
export function stated(
  parts: Moment['stated'],
  granularity: Granularity,
  more: Partial<Omit<StatedTime, keyof Span>> = {},
): Omit<StatedTime, keyof Span> {
  return {
    stated: parts,
    granularity,
    part: null,
    shift: null,
    side: 'past',
    within: null,
    until: null,
    of: null,
    from: 'report',
    needsTold: false,
    weekend: null,
    give: 0,
    ...more,
  };
}

/** A time so many units from the report's date. */
export function shifted(
  shift: number,
  granularity: Granularity,
  more: Partial<Omit<StatedTime, keyof Span>> = {},
): Omit<StatedTime, keyof Span> {
  return stated({}, granularity, { shift, ...more });
}
