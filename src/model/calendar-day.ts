/** True of a day of ISO 8601 that the calendar has: of 2025-02-28, not of 2025-02-30. */
export function isCalendarDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === day;
}
