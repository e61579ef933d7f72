import type { StatedTime } from './stated-time.ts';

const OF = /^,?\s+(?:of\s+)?$|^,\s+$/i;
const ON = /^,?\s+(?:on|in)\s+$/i;

/**
 * Joins a part with the week or year it is of: `Tuesday of last week`, `last week on Tuesday`, `March 3 last year`, `in March of last
 * year`. Else the one would be the nearest Tuesday, in this week.
 */
export function joinParts(times: StatedTime[], prose: string): StatedTime[] {
  const out: StatedTime[] = [];
  for (const time of times) {
    const last = out.at(-1);
    const joined = last && (joinedAs(last, time, OF, prose) ?? joinedAs(time, last, ON, prose));
    if (joined) out[out.length - 1] = joined;
    else out.push(time);
  }
  return out;
}

/** The part and the whole as one time, where the words between are these; null where one is no part of the other. */
function joinedAs(part: StatedTime, whole: StatedTime, link: RegExp, prose: string): StatedTime | null {
  const [first, last] = part.start < whole.start ? [part, whole] : [whole, part];
  if (!link.test(prose.slice(first.end, last.start)) || (link === OF) !== (first === part)) return null;
  const unit = whole.granularity;
  if (whole.shift === null || whole.from === 'told' || whole.within !== null || whole.give > 0) return null;
  if ((unit !== 'week' && unit !== 'year') || !isPartOf(unit, part)) return null;
  return { ...part, start: first.start, end: last.end, of: { unit, shift: whole.shift } };
}

function isPartOf(unit: 'week' | 'year', { stated, shift, until, weekend }: StatedTime): boolean {
  if (shift !== null || until || weekend !== null || stated.year !== undefined) return false;
  if (unit === 'week') return stated.weekday !== undefined && stated.day === undefined;
  return stated.month !== undefined || stated.quarter !== undefined;
}
