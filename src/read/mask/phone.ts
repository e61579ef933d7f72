import type { Span } from '../../model/span.ts';
import { findAll, MASK, type PersonalData } from './personal-data.ts';
import { isPlausiblePhone } from './plausible-phone.ts';

// Nothing that belongs to a longer word or number: no hash, CVE number, version, IP address or decimal begins or ends here.
// Plain ASCII classes, because Unicode ones are slow to compile and a letter of another script may touch a number.
const START = `(?<![\\w${MASK}]|\\w[-./:,])`;
const END = '(?!\\w|[.,:/-]\\d|`)';
const EXTENSION = '(?: ?(?:x|ext\\.?|extension) ?\\d{1,6})?';
const NUMBER = `\\+?\\(?\\d(?:[ .()/-]{0,3}\\d){5,14}${EXTENSION}`;

interface Format {
  /** How the number is written; an example stands in the test of this file. */
  pattern: RegExp;
  digits: readonly [number, number];
}

const FORMATS: readonly Format[] = [
  // With the country: a plus, or 00 and separators.
  { pattern: format(`\\(?\\+ ?\\(?[1-9](?:[ .()/-]{0,3}\\d){6,14}${EXTENSION}`), digits: [8, 15] },
  { pattern: format(`00[1-9]\\d{0,2}[ .-](?:[ .()-]{0,3}\\d){6,12}${EXTENSION}`), digits: [10, 16] },
  // North America: 3-3-4, the area in parentheses or all joined by hyphens or dots.
  { pattern: format(`(?:1[-. ])?(?:\\(\\d{3}\\)[ -]?|[2-9]\\d\\d[-.])\\d{3}[-.]\\d{4}${EXTENSION}`), digits: [10, 17] },
  // A trunk zero, then groups: Europe, Asia, Africa, Oceania.
  { pattern: format('\\(?0\\d{1,4}\\)?(?:[ ./-]{1,2}\\d{2,8}){1,5}'), digits: [9, 12] },
  // An area in parentheses without a zero.
  { pattern: format('\\([1-9]\\d{0,4}\\) ?\\d{2,4}(?:[ -]\\d{2,4}){1,3}'), digits: [8, 12] },
  // Mobile numbers written in one: mainland China, Taiwan, United Kingdom.
  { pattern: format('(?:1[3-9]\\d{9}|09\\d{8}|07\\d{9}|1[3-9]\\d[ -]\\d{4}[ -]\\d{4})'), digits: [10, 11] },
];

const NAME =
  'phone|telephone|tel|mobile|cell|cellphone|fax|hotline|helpline|whatsapp|viber|wechat|signal|desk|office|手机|手機|电话|電話|传真|傳真';
const LABELLED = after(
  `\\b(?:${NAME})(?:\\s(?:numbers?|no\\b))?(?:\\.?\\s*[:：#]|\\.| is| at| on)\\s*|\\b(?:tel|phone|mobile|fax|whatsapp)[-_]|\\b(?:phone|telephone|mobile|fax) (?:numbers?|no\\b\\.?)\\s|(?:手机|手機|电话|電話)(?:号码|號碼)?[:：为是]?\\s*`,
);
const CALLED = after(
  '\\b(?:call|calling|ring|dial|text|reach|reached|contact|answering|messages?|fax|phone)(?: (?:me|us|him|her|them))?(?: (?:at|on|to|back on|back at))?\\s',
);
const NAMED_AFTER = new RegExp(
  `${START}${NUMBER}(?=[ ,-]{1,3}\\(?(?:office|mobile|fax|cell|desk|home)\\b\\)?(?:[\\s.,;]*(?:$|[\\r\\n])|\\\\?[,;]\\s?[+(\\d]))`,
  'gim',
);

/**
 * Phone and fax numbers of any country: with the country code, in a national form that is not mistaken for anything else, or
 * after words that announce one. Dates, counts, IP addresses, CVE and ISBN numbers and numbers inside links stay.
 */
export const phone: PersonalData = {
  name: 'phone number',
  find: (text) => [
    ...FORMATS.flatMap(({ pattern, digits }) => findAll(text, pattern, (match) => isPhone(text, match, digits))),
    ...[LABELLED, CALLED, NAMED_AFTER].flatMap((pattern) => announced(text, pattern)),
  ],
};

function format(pattern: string): RegExp {
  return new RegExp(START + pattern + END, 'gi');
}

function after(words: string): RegExp {
  return new RegExp(`(?<=(?:${words}))(?<![\\d${MASK}])${NUMBER}${END}`, 'gi');
}

function announced(text: string, pattern: RegExp): Span[] {
  return findAll(text, pattern, (match) => isPhone(text, match, [6, 18]));
}

function isPhone(text: string, match: RegExpExecArray, [least, most]: readonly [number, number]): boolean {
  const count = match[0].replace(/\D/g, '').length;
  if (count < least || count > most) return false;
  return isPlausiblePhone(text, { start: match.index, end: match.index + match[0].length });
}
