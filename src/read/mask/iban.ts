import type { Span } from '../../model/span.ts';
import { before, type PersonalData } from './personal-data.ts';

// The SWIFT registry's lengths, and the countries that have them.
const COUNTRIES: Record<number, string> = {
  15: 'NO',
  16: 'BE',
  18: 'DK FI FO GL NL SD',
  19: 'MK SI',
  20: 'AT BA EE KZ LT LU MN XK',
  21: 'CH HR LI LV',
  22: 'BG BH CR DE GB GE IE ME RS VA',
  23: 'AE GI IL IQ OM SO TL',
  24: 'AD CZ ES MD PK RO SA SE SK TN VG',
  25: 'LY PT ST',
  26: 'IS TR',
  27: 'BI DJ FR GR IT MC MR SM',
  28: 'AL AZ BY CY DO GT HU LB NI PL SV',
  29: 'BR EG PS QA UA',
  30: 'JO KW MU YE',
  31: 'MT SC',
  32: 'LC',
  33: 'RU',
};
const LENGTHS = new Map(
  Object.entries(COUNTRIES).flatMap(([length, names]) => names.split(' ').map((name) => [name, Number(length)])),
);

const BEGINNING = /(?<![\p{L}\p{N}█])[A-Za-z]{2}\d\d(?=[ -]?[A-Za-z\d]{2})/gu;
const LABEL = /\bIBANs?\b[^\n]{0,40}$/i;
const REACH = 60;

/**
 * International bank account numbers, in one piece or in groups: in capitals with valid check digits anywhere; in any case,
 * and with wrong ones, after `IBAN`.
 */
export const iban: PersonalData = {
  name: 'IBAN',
  find(text) {
    const found: Span[] = [];
    for (const { 0: beginning, index } of text.matchAll(BEGINNING)) {
      const length = LENGTHS.get(beginning.slice(0, 2).toUpperCase());
      const end = length === undefined ? null : endOfNumber(text, index, length);
      if (end === null) continue;
      const written = text.slice(index, end);
      const isOne = written === written.toUpperCase() && isIban(written);
      if (isOne || LABEL.test(before(text, index, REACH))) found.push({ start: index, end });
    }
    return found;
  },
};

// Letters and digits, single blanks or hyphens between them, until the country's length is full.
function endOfNumber(text: string, start: number, length: number): number | null {
  let at = start;
  for (let taken = 0; taken < length; at++) {
    const unit = text[at] ?? '';
    if (/[A-Za-z\d]/.test(unit)) taken++;
    else if (!/[ -]/.test(unit) || !/[A-Za-z\d]/.test(text[at + 1] ?? '')) return null;
  }
  return /[A-Za-z\d]/.test(text[at] ?? '') ? null : at;
}

/** True when the check digits fit (ISO 7064 MOD 97-10). */
export function isIban(written: string): boolean {
  const compact = written.replace(/[^A-Za-z\d]/g, '').toUpperCase();
  const turned = compact.slice(4) + compact.slice(0, 4);
  let rest = 0;
  for (const unit of turned) {
    const value = parseInt(unit, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
