import type { Dated } from './find-dates.ts';
import { dayInUrl } from './day-in-url.ts';
import { daysNearHead } from './from-words.ts';

/**
 * The day that a page itself prints, where its data give an instant in UTC that falls on the day next to it: its readers'
 * "Monday" is the day where it was written.
 */
export function asPrinted(published: string, { url, pieces, title, habits }: Dated): string {
  if (!/T.*(?:Z|\+00:00)$/.test(published)) return published;
  const day = published.slice(0, 10);
  const inUrl = url === null ? null : dayInUrl(url);
  const printed = [...(inUrl ? [inUrl] : []), ...daysNearHead(pieces, title, habits)];
  if (printed.includes(day)) return published;
  return printed.find((one) => Math.abs(Date.parse(one) - Date.parse(day)) === DAY) ?? published;
}

const DAY = 86_400_000;
