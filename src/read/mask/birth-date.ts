import { MONTH_FORMS } from '../../model/words/calendar-words.ts';
import { findAfter, findAll, type PersonalData } from './personal-data.ts';

const MONTH = `(?:${MONTH_FORMS})\\.?`;
// One blank, or the end of a line.
const BLANK = '\\s{1,2}';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const CHINESE = '(?:民[國国]\\s?)?\\d{1,4}\\s?年\\s?\\d{1,2}\\s?月\\s?\\d{1,2}\\s?[日號号]';
// After words that announce a birth date the month may stand in any language: `5 May 1990`, `5. Mai 1990`, `5 de mayo de 1990`.
const FULL = [
  `${DAY}\\.?(?: of| de)?(?:-|${BLANK})\\p{L}{3,10}\\.?,?(?: de)?(?:-|${BLANK})\\d{4}`,
  // `03MAY1990`, `3-May-90`, `3 May 90`
  `\\d{1,2}[-. ]?${MONTH}[-. ]?(?:\\d{4}|\\d{2})`,
  `${MONTH}${BLANK}${DAY},?${BLANK}\\d{4}`,
  '\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}',
  '\\d{1,2}[-/.]\\d{1,2}[-/.](?:\\d{4}|\\d{2})',
  CHINESE,
];
const DAY_AND_MONTH = [`${DAY}(?: of)?${BLANK}${MONTH}`, `${MONTH}${BLANK}${DAY}`];
const PARTIAL = [...DAY_AND_MONTH, `${MONTH},?${BLANK}\\d{4}`, '(?:19|20)\\d{6}', '(?:19|20)\\d\\d'];

const END = '(?![\\w])';
const FULL_DATE = new RegExp(`(?:${FULL.join('|')})${END}`, 'iuy');
const ANY_DATE = new RegExp(`(?:${[...FULL, ...PARTIAL].join('|')})${END}`, 'iuy');
const NO_YEAR = new RegExp(`(?:${DAY_AND_MONTH.join('|')})${END}(?!,?\\s\\d{4})`, 'iy');

const LABEL =
  /(?:\bdates? of birth|\bbirth ?dates?|\bD\.?O\.?B\b\.?|\bGeburtsdatum|\bdate de naissance|\bfecha de nacimiento|дата рождения|出生日期|出生年月日|生年月日|生日|\bbirthday(?=\s*[:=]))(?:\s*[:=),-]|\s+(?:is|was|are|were|of|on|as|given|listed|circa)\b)*\s*/gi;
// The day on which a birthday is kept has another year: `on his birthday on 5 May 2025`.
const BIRTHDAY = /\bbirthdays? (?:is|was|are|falls|on)(?: on)?\s+/gi;
const BORN = new RegExp(
  [
    String.raw`\bborn\s+(?:in|at|to)\s+(?:(?!and\b|who\b|was\b|\w+ed\b)[^\s.;\d]+\s+){1,9}?on\s+`,
    String.raw`\bborn in \p{Lu}[\p{L}'-]*(?:,? \p{Lu}[\p{L}'-]*){0,3},?\s+`,
    String.raw`\bb\. ?|\bgeb(?:\.|oren)(?: am)?\s|\burodzon[yae](?: dnia)?\s|\bnat[oa](?: a \p{Lu}[\p{L}'-]*)? il\s|\bf[øö]d(?:t|d)(?: den)?\s|\bnarozen[ýáa]?\s|\brođen[a]?\s|\bnăscut[ăa]?(?: la)?\s|народи(?:вся|лася)\s|роден[а]?(?: на)?\s|\bsyntynyt\s|\bnée? le\s|\bnacid[oa] el\s|родил(?:ся|ась)\s|出生[于於]|生[于於]`,
    String.raw`\bborn,?(?:\s+on)?\s+`,
  ].join('|'),
  'gu',
);
const DATE_THEN_BORN = new RegExp(`${CHINESE}(?=\\s?(?:出生|生(?!效|产|產)))`, 'gu');

/**
 * Dates that the words call a birth date: any date after `date of birth`, `DOB`, `出生日期` and the like, alone or as a list;
 * a full date after `born`. A birth year in prose stays.
 */
export const birthDate: PersonalData = {
  name: 'birth date',
  find: (text) => [
    ...findAfter(text, LABEL, ANY_DATE),
    ...findAfter(text, BORN, FULL_DATE),
    ...findAfter(text, BIRTHDAY, NO_YEAR),
    ...findAll(text, DATE_THEN_BORN),
  ],
};
