import { isCalendarDay } from '../../model/calendar-day.ts';
import type { Span } from '../../model/span.ts';
import { MONTH_FORMS, MONTH_HEADS } from '../../model/words/calendar-words.ts';

/** A full date as words give it. */
export interface StatedDate extends Span {
  /** ISO 8601: a day, or an instant where time and zone stand with it. */
  iso: string;
}

const MONTH = `(?<month>${MONTH_FORMS})\\.?`;
const WEEKDAY = '(?:(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\\.?,?\\s+)?';
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(?<year>(?:19|20)\\d\\d)';
const ZONE = '(?<zone>\\s?(?:UTC|GMT|Z\\b|[+-]\\d\\d:?\\d\\d))?';
const TIME = `(?:(?:T|,?\\s*(?://|\\||at|-)?\\s*)(?<hour>[01]?\\d|2[0-3]):(?<minute>[0-5]\\d)(?<second>:[0-5]\\d(?:\\.\\d+)?)?${ZONE})?`;

// A month as a number is read only where the year comes first or the day cannot be a month.
const FORMS = [
  `${YEAR}[-/.](?<month>0?[1-9]|1[0-2])[-/.](?<day>\\d{1,2})(?!\\d)${TIME}`,
  `${WEEKDAY}${DAY}(?: of)?[ -]${MONTH},?[ -]${YEAR}${TIME}`,
  `${WEEKDAY}${MONTH}\\s+${DAY},?\\s+${YEAR}${TIME}`,
  `(?<day>1[3-9]|2\\d|3[01])[/.](?<month>0?[1-9]|1[0-2])[/.]${YEAR}(?!\\d)${TIME}`,
  `(?<month>0?[1-9]|1[0-2])[/](?<day>1[3-9]|2\\d|3[01])[/]${YEAR}(?!\\d)${TIME}`,
  `${YEAR}\\s?年\\s?(?<month>\\d{1,2})\\s?月\\s?(?<day>\\d{1,2})\\s?日`,
].map((form) => new RegExp(`(?<!\\w)${form}`, 'i'));

/** The first full date in a line: day, month and year, no guess at any of them; null where there is none. */
export function readDate(line: string): StatedDate | null {
  const found = FORMS.map((form) => form.exec(line)).filter((match) => match !== null);
  for (const match of found.sort((a, b) => a.index - b.index)) {
    const iso = isoOf(match.groups!);
    if (iso) return { iso, start: match.index, end: match.index + match[0].length };
  }
  return null;
}

function isoOf(parts: Record<string, string | undefined>): string | null {
  const month = monthNumber(parts['month']!);
  const day = `${parts['year']}-${pad(month)}-${pad(Number(parts['day']))}`;
  if (!isCalendarDay(day)) return null;
  const { hour, minute, second, zone } = parts;
  if (hour === undefined || !zone) return day;
  const offset = /[+-]/.test(zone) ? zone.trim().replace(/^(...):?/, '$1:') : 'Z';
  return `${day}T${pad(Number(hour))}:${minute}${second ?? ':00'}${offset}`;
}

function monthNumber(month: string): number {
  const named = MONTH_HEADS.indexOf(month.slice(0, 3).toLowerCase());
  return named >= 0 ? named + 1 : Number(month);
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
