import { bySpan, type Span } from '../../model/span.ts';
import { before } from './personal-data.ts';

const KIND = inAnyCase(
  'apartment apt flat unit suite ste room rm door floor level staircase stair entrance block building bldg house penthouse',
);
const ORDINAL = String.raw`(?:\d{1,2}(?:st|nd|rd|th|ST|ND|RD|TH)|${inAnyCase('ground top upper lower first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth')})`;
const NUMBER = String.raw`(?:(?:\s(?:[Nn]o\.?|[Nn]umber))?\s?#?\s?\d{1,5}(?:-?[A-Za-z])?(?:-\d{1,4})?|\s#?[A-Z]\d{0,3})(?![\p{L}\d]|[.,:]\d)`;
// `apartment 12`, `flat no. 3B`, `second floor`
const FLAT = String.raw`(?:${KIND}\.?${NUMBER}|${ORDINAL}\s${inAnyCase('floor storey')}(?!\p{L}))`;
const BEHIND = new RegExp(
  String.raw`(?:(?:[,;]?\s{1,3}|\s?[/–-]\s?)\(?(?:(?:in|on)\s(?:the\s)?)?${FLAT}\)?){1,4}`,
  'uy',
);
const AHEAD = new RegExp(
  String.raw`(?<![\p{L}\d█])(?:${FLAT}(?:,\s{0,3}|\s{1,3}|\s?/\s?)(?:(?:at|of|in|on)\s(?:the\s)?)?){1,4}$`,
  'u',
);
const REACH = 100;

/** Addresses with the flats, floors and doors that stand right behind or ahead of them. */
export function withFlats(text: string, addresses: readonly Span[]): Span[] {
  let last = 0;
  return [...addresses].sort(bySpan).map(({ start, end }) => {
    const ahead = AHEAD.exec(before(text, start, REACH));
    const from = ahead === null ? start : start - ahead[0].length;
    BEHIND.lastIndex = end;
    const to = BEHIND.test(text) ? BEHIND.lastIndex : end;
    // `12 Elm Street, flat 3, 9 Harbour Road`: the flat is the first one's.
    const whole = { start: from < last ? start : from, end: to };
    last = Math.max(last, to);
    return whole;
  });
}

// Not by a flag: a letter alone is a flat's only as a capital.
function inAnyCase(words: string): string {
  const forms = words.split(' ').flatMap((word) => [word, word[0]!.toUpperCase() + word.slice(1), word.toUpperCase()]);
  return `(?:${forms.join('|')})`;
}
