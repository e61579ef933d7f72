import { isoDay } from './calendar.ts';
import { stated, type StatedTime, type TimeReader } from './stated-time.ts';
import type { Span } from '../../model/span.ts';
import { DAY, monthNumber, MONTH, SPACE, WEEKDAY, weekdayNumber, YEAR } from './words.ts';

const ORDINAL = '(?:st|nd|rd|th)?';
const LEADING_WEEKDAY = `(?:(?<weekday>${WEEKDAY}),?${SPACE})?`;

/** `2024-03-05`, `2024/03/05`, with or without a time after it. */
export const isoDayReader: TimeReader = {
  pattern: new RegExp(
    `(?<![\\w/.-])(?<year>${YEAR})([-/.])(?<month>0[1-9]|1[0-2])\\2(?<day>${DAY})(?:T[\\d:.]+(?:Z|[+-]\\d\\d:?\\d\\d)?)?(?![\\w/-])`,
    'g',
  ),
  read: ({ groups }) => dayFrom(groups!.year, Number(groups!.month), groups!.day),
};

/** `03/25/2024` and `25/03/2024`; where both would do, nothing is read: the words do not say which. */
export const slashedDayReader: TimeReader = {
  pattern: new RegExp(`(?<![\\w/.-])(?<a>\\d{1,2})/(?<b>\\d{1,2})/(?<year>${YEAR})(?![\\w/-])`, 'g'),
  read({ groups }) {
    const [a, b] = [Number(groups!.a), Number(groups!.b)];
    if (a > 12 && b <= 12) return dayFrom(groups!.year, b, groups!.a);
    if (b > 12 && a <= 12) return dayFrom(groups!.year, a, groups!.b);
    return a === b ? dayFrom(groups!.year, a, groups!.a) : null;
  },
};

/** `March 5, 2024`, `Mar. 5`, `Tuesday, March 5th`. */
export const monthDayReader: TimeReader = {
  pattern: new RegExp(
    `\\b${LEADING_WEEKDAY}(?<month>${MONTH})${SPACE}(?<day>${DAY})${ORDINAL}(?![\\d:%]|,\\d|\\.\\d)(?:,?${SPACE}(?<year>${YEAR})\\b)?`,
    'g',
  ),
  read: ({ groups }) => dayFrom(groups!.year, monthNumber(groups!.month!), groups!.day, groups!.weekday),
};

/** `5 March 2024`, `5th of March`, `the 5th of March`. */
export const dayMonthReader: TimeReader = {
  pattern: new RegExp(
    `(?<![\\d.,:$€£-])\\b${LEADING_WEEKDAY}(?<day>${DAY})${ORDINAL}(?:-|${SPACE}(?:of${SPACE})?)(?<month>${MONTH})(?:(?:-|,?${SPACE})(?<year>${YEAR})\\b)?`,
    'g',
  ),
  read: ({ groups }) => dayFrom(groups!.year, monthNumber(groups!.month!), groups!.day, groups!.weekday),
};

/** `Thursday`, `last Thursday`, `next Monday`. What counts from another time is left to its own reader. */
export const weekdayReader: TimeReader = {
  pattern: new RegExp(`\\b(?:(?<which>[Ll]ast|[Tt]his|[Nn]ext|[Tt]his past)${SPACE})?(?<weekday>${WEEKDAY})`, 'g'),
  read({ groups }) {
    const which = groups!.which?.toLowerCase();
    const side = which === 'next' ? 'future' : which === 'last' ? 'last' : 'past';
    return stated({ weekday: weekdayNumber(groups!.weekday!) }, 'day', { side });
  },
};

function dayFrom(
  year: string | undefined,
  month: number,
  day: string | undefined,
  weekday?: string,
): Omit<StatedTime, keyof Span> | null {
  // 29 February stands without a year; a leap year lets it pass.
  if (!isoDay(year ? Number(year) : 2024, month, Number(day))) return null;
  return stated(
    {
      ...(year && { year: Number(year) }),
      month,
      day: Number(day),
      ...(weekday && { weekday: weekdayNumber(weekday) }),
    },
    'day',
  );
}
