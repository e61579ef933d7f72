import type { Span } from '../../model/span.ts';

/** A length of time, right behind its number. */
const LENGTH = /^(?:second|minute|hour|day|night|week|weekend|month|quarter|year|decade)$/;
/** Before `over` where it can only mean `more than`: `for over`, `lasted over`, `well over`, `was over`. */
const MORE = new RegExp(
  '\\b(?:for|after|in|within|of|by|at|to|from|with|than|and|or|until|' +
    'is|are|was|were|be|been|ha[sd]|have|well|just|slightly|far|little|' +
    'last\\w*|tak(?:e|es|en|ing)|took|spen[dt]s?|spending|span(?:s|ned|ning)?|wait\\w*|need\\w*|requir\\w+|serv(?:e|es|ed|ing)|los(?:e|es|ing|t)|cost|' +
    'h(?:o|e)ld|contain\\w*|record(?:s|ed)?|collect(?:s|ed)?|miss(?:es|ed)|work(?:s|ed)?|exceed\\w*|total\\w*)\\s+$',
  'i',
);
const OVER = /^over\s/i;
/** `Over 40 hours of recordings`: so much of something. `Over two days of talks` is when. */
const OF = /^\s+of\s+(?!talks|negotiations|meetings|fighting|clashes|protests|attacks|raids)/i;

/**
 * True where `over` says in what time, not that it was longer: `copied the files over nine weeks`, `Over three days, the hackers ...`; not
 * `for over nine weeks`, `it lasted over nine weeks`, nor `over 1,000 networks`. The span begins at `over` and ends behind the unit.
 */
export function isDuring(prose: string, { start, end }: Span, unit: string | null): boolean {
  if (unit === null || !LENGTH.test(unit) || !OVER.test(prose.slice(start, start + 5))) return false;
  const before = prose.slice(Math.max(0, start - 24), start);
  const behind = prose.slice(end, end + 24);
  if (/^\s+(?:old|late|ago|earlier|later|long|of age|an?|per|each|every)\b/i.test(behind) || OF.test(behind))
    return false;
  if (/(?:^|[.!?:;\n"“”(])\s*$/.test(before)) return behind.startsWith(',');
  return !MORE.test(before);
}
