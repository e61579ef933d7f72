import type { Span } from '../../model/span.ts';
import { findAll, type PersonalData } from './personal-data.ts';

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const FULL = [
  `${DAY}(?: of)?[ -]${MONTH},?[ -]\\d{4}`,
  `${MONTH} ${DAY},? \\d{4}`,
  '\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}',
  '\\d{1,2}[-/.]\\d{1,2}[-/.](?:\\d{4}|\\d{2})',
  '\\d{4}\\s?年\\s?\\d{1,2}\\s?月\\s?\\d{1,2}\\s?日',
];
const PARTIAL = [
  `${DAY}(?: of)? ${MONTH}`,
  `${MONTH} ${DAY}`,
  `${MONTH},? \\d{4}`,
  '(?:19|20)\\d{6}',
  '(?:19|20)\\d\\d',
];

const END = '(?!\\w)';
const FULL_DATE = new RegExp(`(?:${FULL.join('|')})${END}`, 'iy');
const ANY_DATE = new RegExp(`(?:${[...FULL, ...PARTIAL].join('|')})${END}`, 'iy');
const NEXT_IN_LIST = /\s*(?:,|;|、|\/|and|or)\s*/y;

const LABEL =
  /(?:\bdates? of birth|\bbirth ?dates?|\bbirthdays?|\bD\.?O\.?B\b\.?|出生日期|出生年月日|生日)(?:\s*[:=：)-]|\s+(?:is|was|are|were|of|on)\b)*\s*/gi;
const BORN =
  /(?:\bborn(?: in \p{Lu}[\p{L}'-]*(?:,? \p{Lu}[\p{L}'-]*){0,3})?,?(?: on)?\s+|\bb\. ?|出生[于於]|生[于於])/gu;
const DATE_THEN_BORN = new RegExp(`${FULL[4]}(?=\\s?(?:出生|生(?!效|产|產)))`, 'gu');

/**
 * Dates that the words call a birth date: any date after `date of birth`, `DOB`, `出生日期` and the like, alone or as a list;
 * a full date after `born`. A birth year in prose stays.
 */
export const birthDate: PersonalData = {
  name: 'birth date',
  find: (text) => [
    ...datesAfter(text, LABEL, ANY_DATE),
    ...datesAfter(text, BORN, FULL_DATE),
    ...findAll(text, DATE_THEN_BORN),
  ],
};

function datesAfter(text: string, label: RegExp, date: RegExp): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(label)) {
    let at: number | null = match.index + match[0].length;
    while (at !== null) {
      const end = endOf(text, date, at);
      if (end !== null) found.push({ start: at, end });
      at = end === null ? null : endOf(text, NEXT_IN_LIST, end);
    }
  }
  return found;
}

function endOf(text: string, sticky: RegExp, at: number): number | null {
  sticky.lastIndex = at;
  return sticky.test(text) ? sticky.lastIndex : null;
}
