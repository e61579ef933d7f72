import { calendarDay } from './calendar-day.ts';
import { monthOf } from './month-names.ts';

/** A full date as people write it. */
export interface WrittenDay {
  /** ISO 8601. */
  day: string;
  start: number;
  end: number;
  /** Only the habits of the page's language tell the day from the month: `05/06/2019`. */
  ambiguous: boolean;
}

/** How the page writes dates. */
export interface Habits {
  language: string | null;
  /** `05/06/2019` is in May: the United States and hardly anybody else. */
  monthFirst: boolean;
}

const WORD = "[\\p{L}\\p{M}][\\p{L}\\p{M}.’']{0,20}";
const FORMS: readonly RegExp[] = [
  // 2019-11-05, 2019/11/5, 2019. 11. 5., 2019年11月5日, 2019년 11월 5일
  /(?<![\d.-])(?<year>(?:19|20)\d\d)\s?(?:[-/.]|年|년)\s?(?<month>\d{1,2})\s?(?:[-/.]|月|월)\s?(?<day>\d{1,2})(?!\d|[-/.]\d)/gu,
  // 5 November 2019, 5. Nov. 2019, 5 de noviembre de 2019, 5th of November, 2019, 05-Nov-19
  new RegExp(
    `(?<![\\d.])(?<day>\\d{1,2})(?:st|nd|rd|th|er|º|ª|°)?[.,]?[\\s-]{0,3}(?:(?:of|de|d['’]|del|den|τις|של)\\s?)?(?<word>${WORD})[,.]?[\\s-]{0,3}(?:de\\s|del\\s|,\\s?)?(?:ปี\\s|พ\\.ศ\\.\\s)?(?<year>(?:19|20|25)\\d\\d|['’]?\\d\\d(?=[\\s,.|)]|$))(?!\\d|[.:]\\d\\d)`,
    'gu',
  ),
  // November 5, 2019; Nov 5th 2019; November 05 2019
  new RegExp(
    `(?<![\\p{L}\\d])(?<word>${WORD})\\s{0,3}(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:\\s?[,.]\\s?|\\s{1,3})(?<year>(?:19|20)\\d\\d)(?!\\d)`,
    'gu',
  ),
  // 2019 November 5, 2019. november 5., 2019 m. lapkričio 5 d.
  new RegExp(
    `(?<!\\d)(?<year>(?:19|20)\\d\\d)[.,]?\\s?(?:m\\.\\s|gada\\s)?(?<word>${WORD})\\s{1,3}(?<day>\\d{1,2})(?!\\d)`,
    'gu',
  ),
  // 5.11.2019, 05-11-19, 5/11/2019
  /(?<![\d./-])(?<first>\d{1,2})(?<sign>\s?[./-]\s?)(?<second>\d{1,2})\k<sign>(?<year>(?:19|20)\d\d|\d\d)(?![\d/-]|\.\d)/gu,
];

/** Every full date in a text, in its order; no part of one is guessed. */
export function daysInWords(text: string, habits: Habits): WrittenDay[] {
  if (!/\d/.test(text)) return [];
  const found: WrittenDay[] = [];
  for (const form of FORMS) {
    for (const match of text.matchAll(form)) {
      const read = readDay(match.groups!, habits);
      const start = match.index;
      const end = start + match[0].length;
      if (read && !found.some((other) => start < other.end && other.start < end)) found.push({ ...read, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function readDay(
  parts: Record<string, string | undefined>,
  habits: Habits,
): Pick<WrittenDay, 'day' | 'ambiguous'> | null {
  const year = fullYear(parts['year']!);
  if (parts['first'] !== undefined)
    return readNumbers(year, Number(parts['first']), Number(parts['second']), parts, habits);
  const month = parts['word'] === undefined ? Number(parts['month']) : monthOf(parts['word'], habits.language);
  const day = month === null ? null : calendarDay(year, month, Number(parts['day']));
  return day === null ? null : { day, ambiguous: false };
}

// With points or hyphens the day stands first everywhere; with slashes it depends.
function readNumbers(
  year: number,
  first: number,
  second: number,
  { sign }: Record<string, string | undefined>,
  { monthFirst }: Habits,
): Pick<WrittenDay, 'day' | 'ambiguous'> | null {
  const dayFirst = calendarDay(year, second, first);
  const dayLater = calendarDay(year, first, second);
  if (dayFirst === null || dayLater === null || dayFirst === dayLater) {
    const day = dayFirst ?? dayLater;
    return day === null ? null : { day, ambiguous: false };
  }
  const slashed = sign!.includes('/') || sign!.includes('-');
  return { day: slashed && monthFirst ? dayLater : dayFirst, ambiguous: slashed };
}

// Two digits mean this century or, from 91 on, the last; Thai pages count from 543 BC.
function fullYear(digits: string): number {
  const year = Number(digits.replace(/\D/g, ''));
  if (year >= 2500) return year - 543;
  return year >= 100 ? year : year > 90 ? 1900 + year : 2000 + year;
}
