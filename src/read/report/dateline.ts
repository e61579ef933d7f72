import type { Span } from '../../model/span.ts';
import { readDate } from './read-date.ts';
import type { StatedFacts } from './stated-facts.ts';

const PLACE = "\\p{Lu}[\\p{L}'’.-]*(?:[ ,/]+\\p{Lu}[\\p{L}.'’-]*){0,5}(?: \\(\\p{Lu}[\\p{L} ]{2,30}\\))?";
const MONTH = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?';
const DATE = `(?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH})(?:,? \\d{4})?`;
const AGENCY = '\\((?<agency>\\p{L}[^()\\d]{1,40})\\)';
const DASH = '\\s*(?:--|[-–—:_])\\s*';

// A place in capitals alone could be an acronym (`NATO - ...`), so the sentence has to begin after it.
// `TAIPEI, June 5 (Reuters) - `, `BEIJING (Xinhua) — `, `WASHINGTON — `, `(CNN) -- `, `TAIPEI, June 5, 2025 -- `.
const FORMS = [
  new RegExp(`^(?<place>${PLACE})(?:,? (?<date>${DATE}),?)? ${AGENCY}${DASH}`, 'u'),
  new RegExp(`^(?<place>${PLACE}),? (?<date>${DATE}),? ${AGENCY}\\s+(?=[\\p{Lu}\\p{N}"“])`, 'u'),
  // `MOSCOW, June 1. /TASS/. `, `MOSCOW. June 1 (Interfax) - `, `Tehran, Sept 7, IRNA – `
  new RegExp(
    `^(?<place>${PLACE})[.,]? (?<date>${DATE})\\.? /(?<agency>\\p{L}{2,20})/\\.?\\s*(?=[\\p{Lu}\\p{N}"“])`,
    'u',
  ),
  new RegExp(`^(?<place>${PLACE})\\. (?<date>${DATE}) ${AGENCY}${DASH}`, 'u'),
  new RegExp(`^(?<place>${PLACE}),? (?<date>${DATE}), (?<agency>\\p{Lu}{3,9})${DASH}`, 'u'),
  new RegExp(`^(?<place>${PLACE}),? (?<date>${DATE})${DASH}`, 'u'),
  new RegExp(
    `^(?<place>\\p{Lu}{3}[\\p{Lu}'’.-]*(?:[ ,]+(?:\\p{Lu}[\\p{Lu}'’.-]+|\\p{Lu}[\\p{L}.'’-]+)){0,4})\\s*(?:--|[–—]| - )\\s*(?=[\\p{Lu}\\p{N}"“‘'])`,
    'u',
  ),
  new RegExp(`^(?:(?<date>${DATE}) )?${AGENCY}\\s*(?:--|[-–—])\\s*`, 'u'),
];

// The longest dateline seen in agency style books is under 100 characters.
const REACH = 140;

/** A dateline at the beginning of a paragraph, with the facts it states: the agency, and the date where the year stands with it. */
export function readDateline(paragraph: string): (Span & { facts: StatedFacts }) | null {
  const head = paragraph.slice(0, REACH);
  for (const form of FORMS) {
    const match = form.exec(head);
    if (!match || match[0].length === paragraph.length) continue;
    const { place, agency, date } = match.groups!;
    if (agency && MANNER.test(agency)) continue;
    if (!hasCapitalWord(place) && !(agency && date)) continue;
    const facts: StatedFacts = {};
    if (agency) facts.publisher = agency;
    const published = date ? readDate(date)?.iso : null;
    if (published) facts.published = published;
    return { start: 0, end: match[0].trimEnd().length, facts };
  }
  return null;
}

/** `LUND (on tape):` is somebody who speaks. */
const MANNER = /^(?:on|in|off|through|via|by|speaking|recorded|recording|translated|voice-?over|ret(?:d|ired)?)\b/i;

// The place is in capitals, unless date and agency stand with it; `Analysis (part two) - ` is no dateline.
function hasCapitalWord(place: string | undefined): boolean {
  return place === undefined || /^\p{Lu}{3}|^\p{Lu}\.?\p{Lu}/u.test(place);
}
