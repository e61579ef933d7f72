import { inIdentityContext } from './identity-context.ts';
import { findAll, type PersonalData } from './personal-data.ts';

// GB 11643-1999, check character by ISO 7064 MOD 11-2.
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';

// Region, birth date, sequence, check: the date keeps other long numbers out, such as those of posts on social media.
const MONTH_DAY = '(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])';
const NOW = new RegExp(`(?<![\\w█])[1-9]\\d{5}(?:18|19|20)\\d\\d${MONTH_DAY}\\d{3}[\\dXx](?!\\w)`, 'gu');
const OLD = new RegExp(`(?<![\\w█])[1-9]\\d{7}${MONTH_DAY}\\d{3}(?!\\w)`, 'g');

/**
 * Resident ID numbers of mainland China: 18 characters with a valid check character anywhere; with a wrong one, or in the
 * old form of 15 digits, where the words say that it is an ID.
 */
export const chinaId: PersonalData = {
  name: 'mainland China ID number',
  find: (text) => [
    ...findAll(text, NOW, (match) => isChinaId(match[0])),
    ...inIdentityContext(text, findAll(text, NOW)),
    ...inIdentityContext(text, findAll(text, OLD)),
  ],
};

/** True when the check character fits. */
export function isChinaId(id: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(id[i]), 0);
  return CHECKS[sum % 11] === id[17]!.toUpperCase();
}
