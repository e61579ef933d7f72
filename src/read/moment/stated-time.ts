import type { Granularity, Moment } from '../../model/moment.ts';
import type { Span } from '../../model/span.ts';

/** What one reader made of words that name a time, before the report's date is brought in. */
export interface StatedTime extends Span {
  stated: Moment['stated'];
  granularity: Granularity;
  part: Moment['part'];
  /** Units of granularity from the report's date; null for a time that names itself. */
  shift: number | null;
  /** Where a year-less time lies from the report's date. `past` unless the words say otherwise. */
  side: 'past' | 'future' | 'before-last';
  /** The words `earlier` or `later` of the unit: only its part before or after the report's date. */
  within: 'earlier' | 'later' | null;
  /** Last year or day of an explicit range. */
  until: StatedTime | null;
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
  return { stated: parts, granularity, part: null, shift: null, side: 'past', within: null, until: null, ...more };
}

/** A time so many units from the report's date. */
export function shifted(
  shift: number,
  granularity: Granularity,
  more: Partial<Omit<StatedTime, keyof Span>> = {},
): Omit<StatedTime, keyof Span> {
  return stated({}, granularity, { shift, ...more });
}
