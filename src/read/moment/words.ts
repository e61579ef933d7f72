import { MONTH_NAMES, WEEKDAYS } from '../../model/words/calendar-words.ts';

// The words of English dates, as pattern sources and tables, shared by the readers of this room.

/** White space with at most one line end: words of one date do not stand in two paragraphs. */
export const SPACE = '(?:[^\\S\\n]+(?:\\n[^\\S\\n]*)?|\\n[^\\S\\n]*)';

const SEASONS = ['spring', 'summer', 'autumn', 'winter'];
const NUMBERS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** Beyond twelve only round numbers are told in words. */
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety', 'hundred'];

const NEAR = [
  'yesterday',
  'today',
  'tomorrow',
  'tonight',
  'night',
  'morning',
  'afternoon',
  'evening',
  'weekend',
  'fortnight',
  'fortnights',
  'hour',
  'hours',
];
const UNITS = ['day', 'week', 'month', 'quarter', 'year', 'decade', 'century', 'half'];

/** Lower-case words of which every time that is not in digits holds one, and those that lead over a line end to one. */
export const TIME_WORDS: ReadonlySet<string> = new Set([
  ...['last', 'past', 'next'],
  ...MONTH_NAMES.flat(),
  ...WEEKDAYS,
  ...SEASONS,
  'fall',
  ...NEAR,
  ...UNITS.flatMap((unit) => [unit, `${unit}s`]),
]);

const capitalised = (word: string) => `(?:${word[0]!.toUpperCase()}${word.slice(1)}|${word.toUpperCase()})`;
const SHORT_MONTHS = MONTH_NAMES.flatMap((names) => names.slice(1));

/** Capitalised or in capitals: `march` and `may` in lower case are verbs. */
export const MONTH = `(?:(?:${MONTH_NAMES.map(([name]) => capitalised(name!)).join('|')})\\b|(?:${SHORT_MONTHS.map(capitalised).join('|')})\\b\\.?)`;
export const WEEKDAY = `(?:${WEEKDAYS.map(capitalised).join('|')})\\b`;
export const SEASON = '(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)\\b';
export const YEAR = '(?:19|20)\\d\\d';
export const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
export const NUMBER = `(?:\\d{1,3}|an?|${[...NUMBERS.slice(1), ...TENS].join('|')})`;

/** 1 to 12; 0 for a word that is no month. */
export function monthNumber(word: string): number {
  const wanted = word.toLowerCase().replace('.', '');
  return MONTH_NAMES.findIndex((names) => names.includes(wanted)) + 1;
}

/** 1 for Monday to 7; 0 for a word that is no weekday. */
export function weekdayNumber(word: string): number {
  return WEEKDAYS.indexOf(word.toLowerCase()) + 1;
}

/** First month of the season in the northern half of the world: 3, 6, 9 or 12. */
export function seasonStart(word: string): number {
  return SEASONS.indexOf(word.toLowerCase().replace('fall', 'autumn')) * 3 + 3;
}

/** The number a small number word or numeral names; `a` is 1. */
export function smallNumber(word: string): number {
  const lower = word.toLowerCase();
  if (lower === 'a' || lower === 'an') return 1;
  const index = NUMBERS.indexOf(lower);
  if (index >= 0) return index;
  return TENS.includes(lower) ? TENS.indexOf(lower) * 10 + 20 : Number(word);
}
