/** A day of ISO 8601 from its parts; null where there is no such day, or none on which a page can have been put out. */
export function calendarDay(year: number, month: number, day: number): string | null {
  if (year < EARLIEST || year > LATEST) return null;
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
}

// The web began in 1991; years far ahead come from templates and calendars.
const EARLIEST = 1991;
const LATEST = 2099;
