/** An interval of days, both inclusive, ISO `YYYY-MM-DD`. */
export interface Days {
  from: string;
  to: string;
}

/** The ISO day, or null when the calendar has no such day. */
export function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date.toISOString().slice(0, 10) : null;
}

/** Whole months, `first` to `last` (1 to 12), of one year. */
export function monthsOf(year: number, first: number, last: number = first): Days {
  return { from: utc(year, first - 1, 1), to: utc(year, last, 0) };
}

/** Whole years. */
export function yearsOf(first: number, last: number = first): Days {
  return { from: utc(first, 0, 1), to: utc(last, 11, 31) };
}

/** The day so many days later, or earlier for a negative number. */
export function shiftDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: string): number {
  return new Date(day).getUTCDay() || 7;
}

/** The Monday-to-Sunday week the day lies in. */
export function weekOf(day: string): Days {
  const monday = shiftDays(day, 1 - weekdayOf(day));
  return { from: monday, to: shiftDays(monday, 6) };
}

export function yearIn(day: string): number {
  return Number(day.slice(0, 4));
}

export function monthIn(day: string): number {
  return Number(day.slice(5, 7));
}

/** How many days lie between, `to` minus `from`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

function utc(year: number, monthIndex: number, day: number): string {
  return new Date(Date.UTC(year, monthIndex, day)).toISOString().slice(0, 10);
}
