import { inIdentityContext } from './identity-context.ts';
import { findAll, type PersonalData } from './personal-data.ts';

const BRACKETED = /(?<![\w█])[A-Z]{1,2}\d{6} ?\([\dA]\)/g;
const BARE = /(?<![\w█])[A-Z]{1,2}\d{6}[\dA](?!\w)/g;
const BLANK = 36;

/**
 * Identity card numbers of Hong Kong: one or two letters, six digits and a check character. With the brackets and a valid one
 * anywhere; otherwise where the words say that it is an ID.
 */
export const hongKongId: PersonalData = {
  name: 'Hong Kong ID number',
  find: (text) => [
    ...findAll(text, BRACKETED, (match) => isHongKongId(match[0])),
    ...inIdentityContext(text, [...findAll(text, BRACKETED), ...findAll(text, BARE)]),
  ],
};

/** True when the check character fits: weights 9 to 1 over the nine places, a missing first letter counting as a blank. */
export function isHongKongId(written: string): boolean {
  const compact = written.replace(/[^A-Z\d]/g, '');
  const values = [...compact].map((unit) => parseInt(unit, 36));
  if (values.length === 8) values.unshift(BLANK);
  return values.reduce((sum, value, i) => sum + value * (9 - i), 0) % 11 === 0;
}
