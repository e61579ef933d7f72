import type { Event } from '../../model/event.ts';

/** Main events of the most reports first, events only touched last; otherwise as they come. */
export function orderEvents(events: readonly Event[]): Event[] {
  return [...events].sort((a, b) => b.reports.length - a.reports.length);
}
