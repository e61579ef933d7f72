import { calendarDay } from './calendar-day.ts';
import { daysInWords, type Habits } from './days-in-words.ts';

const ISO =
  /^\s*(?<year>\d{4})-?(?<month>\d\d)-?(?<day>\d\d)(?:(?:[T ]|\s?,\s?)(?<hour>\d\d):?(?<minute>\d\d)(?::?(?<second>\d\d))?(?:[.,]\d+)?\s?(?<zone>Z|UTC|GMT|[+-]\d\d:?\d\d|[+-]\d\d)?)?/i;
const EPOCH = /^\s*(?<seconds>\d{9,10})(?:\d{3})?(?:\.\d+)?\s*$/;

/**
 * A date in an attribute or in structured data: ISO 8601 in its many spellings, seconds or milliseconds since 1970, else as
 * people write it. An instant where time and zone are given, else a day.
 */
export function readMachineDate(value: string, habits: Habits): string | null {
  const iso = ISO.exec(value)?.groups;
  if (iso) {
    const day = calendarDay(Number(iso['year']), Number(iso['month']), Number(iso['day']));
    if (day) return withTime(day, iso);
  }
  const seconds = EPOCH.exec(value)?.groups?.['seconds'];
  if (seconds) {
    const instant = new Date(Number(seconds) * 1_000).toISOString();
    return calendarDay(Number(instant.slice(0, 4)), 1, 1) && instant.replace('.000Z', 'Z');
  }
  return daysInWords(value.slice(0, LONGEST), habits)[0]?.day ?? null;
}

const LONGEST = 100;

function withTime(day: string, { hour, minute, second, zone }: Record<string, string | undefined>): string {
  if (hour === undefined || zone === undefined || Number(hour) > 23 || Number(minute) > 59) return day;
  const offset = /^[+-]/.test(zone) ? `${zone.slice(0, 3)}:${zone.replace(':', '').slice(3) || '00'}` : 'Z';
  return `${day}T${hour}:${minute}:${second ?? '00'}${offset}`;
}
