import { WEEKDAYS } from '../../model/words/calendar-words.ts';
import { readDate } from './read-date.ts';

const GREETED = new RegExp(
  `\\b(?:it is|it['’]s|today is|today['’]s|this is) (?:now )?(?<day>(?:${WEEKDAYS.join('|')}),?[ \\n](?:the )?[^.;:!?“”"\\n]{6,30}?\\b\\d{4})\\b(?!\\s+(?:that|when|which)\\b)`,
  'i',
);
/** A bulletin tells the day while it opens. */
const OPENING = 600;

/** The day on which a bulletin says it is spoken, as it opens: `It is Thursday, 13 March 2025`; null where it is quoted, or none is told. */
export function readSpokenDay(text: string): string | null {
  const match = GREETED.exec(text.slice(0, OPENING));
  if (!match || isQuoted(text.slice(0, match.index))) return null;
  return readDate(match.groups!['day']!.replace(/\bthe (?=\d)|(?<=\d(?:st|nd|rd|th)) of\b/gi, ''))?.iso ?? null;
}

function isQuoted(before: string): boolean {
  const count = (sign: RegExp) => before.match(sign)?.length ?? 0;
  return count(/“/g) > count(/”/g) || count(/"/g) % 2 === 1;
}
