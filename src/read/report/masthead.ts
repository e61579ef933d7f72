import { looksLikeOutlet } from './looks-like-outlet.ts';
import { readDate } from './read-date.ts';
import type { StatedFacts } from './stated-facts.ts';

/** What stands before the date ends there, and so does the date: `15 June 2026 marks a year` is prose. */
const BEFORE = /(?:^|[,;:.(–—-]|\bedition of|\bdated)\s*$/;
const AFTER = /^\s*(?:$|[,;:.(–—-])/;
const MOST_WORDS = 14;

/** A name in capitals at its head, or a word for what kind of thing it is: without either a line with a date in it may tell of the day. */
const IN_CAPITALS = /^\p{Lu}{3}/u;
const KIND =
  /\b(?:transcript|typescript|press review|live page|weekend edition|Official Bulletin|report no\.|page \d)/i;
const HEARD = /\b(?:transcript|typescript|typed from|verbatim|shorthand)\b/i;
/** A headline behind a colon or a dash is prose. */
const HEADLINE = /^[^:]*?(?::|\s[–—-])\s+\p{Lu}(?:\S*\s+){3}/u;

/** Whose it is: `Radio Merrin - Late Edition`. */
const OWNER = /^(?:(?! [|·-] )[^,.("–—])*/;

export interface Masthead {
  facts: StatedFacts;
  /** False where a headline stands in the same line. */
  wholeLine: boolean;
}

/**
 * The line above the prose that says whose report this is and of what day: `RADIO MERRIN, "Late Edition", 3 April 2026, transcript`,
 * `Lowland Express, 21 October 2026, page 4`.
 */
export function readMasthead(line: string): Masthead | null {
  const date = readDate(line);
  if (!date) return null;
  const [before, after] = [line.slice(0, date.start), line.slice(date.end)];
  if (!BEFORE.test(before) || !AFTER.test(after) || before.split(/\s+/).length > MOST_WORDS) return null;
  const outlet = looksLikeOutlet(OWNER.exec(before)![0].trim());
  if (!outlet && !IN_CAPITALS.test(line) && !KIND.test(line)) return null;
  return {
    facts: {
      published: date.iso,
      ...(outlet && { publisher: outlet }),
      ...(HEARD.test(line) && { medium: 'transcript' }),
    },
    wholeLine: !HEADLINE.test(after),
  };
}
