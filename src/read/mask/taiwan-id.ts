import { inIdentityContext } from './identity-context.ts';
import { findAll, type PersonalData } from './personal-data.ts';

// The letter stands for the place of registration. Each has a two-digit number, not in the order of the alphabet.
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVXYWZIO';
const FIRST_NUMBER = 10;
const WEIGHTS = [1, 9, 8, 7, 6, 5, 4, 3, 2, 1, 1];

// An underscore separates here: in file names it stands for a space.
const EXACT = /(?<![A-Za-z\d█])[A-Z][1289]\d{8}(?![A-Za-z\d])/g;
const LOOSE = /(?<![A-Za-z\d█])[A-Za-z][ -]?[A-Da-d\d]\d{8}(?![A-Za-z\d])/g;

/**
 * National and resident ID numbers of Taiwan: a letter and nine digits. One with a valid check digit is masked anywhere, one
 * without (a misprint, an invented number, the old resident form with two letters) where the words say that it is an ID.
 */
export const taiwanId: PersonalData = {
  name: 'Taiwan ID number',
  find: (text) => [
    ...findAll(text, EXACT, (match) => isTaiwanId(match[0])),
    ...inIdentityContext(text, findAll(text, LOOSE)),
  ],
};

/** True when the check digit fits. */
export function isTaiwanId(id: string): boolean {
  const number = LETTERS.indexOf(id[0]!) + FIRST_NUMBER;
  const digits = `${number}${id.slice(1)}`;
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  return sum % 10 === 0;
}
