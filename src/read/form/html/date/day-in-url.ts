import { MONTH_HEADS } from '../../../../model/words/calendar-words.ts';
import { calendarDay } from './calendar-day.ts';

const IN_PATH = [
  new RegExp(
    String.raw`[/=_-](?<year>(?:19|20)\d\d)[/_-](?<month>\d{1,2}|${MONTH_HEADS.join('|')})[/_-](?<day>\d{1,2})(?!\d)`,
    'i',
  ),
  /[/=_-](?<year>(?:19|20)\d\d)(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\d|3[01])(?!\d)/,
  /[/=_-](?<day>0[1-9]|[12]\d|3[01])[_-](?<month>0[1-9]|1[0-2])[_-](?<year>(?:19|20)\d\d)(?!\d)/,
];

/** The day in the path of a page's address, such as `/2025/06/05/`; null where it holds none. */
export function dayInUrl(url: string): string | null {
  for (const form of IN_PATH) {
    const parts = form.exec(url)?.groups;
    if (!parts) continue;
    const named = MONTH_HEADS.indexOf(parts['month']!.toLowerCase());
    const day = calendarDay(
      Number(parts['year']),
      named >= 0 ? named + 1 : Number(parts['month']),
      Number(parts['day']),
    );
    if (day) return day;
  }
  return null;
}
