import { findAll, type PersonalData } from './personal-data.ts';

/** A form that nothing but an identity number has, with its check where it has one. */
const FORMS: readonly { pattern: RegExp; holds?: (digits: readonly number[], written: string) => boolean }[] = [
  // Italy: `RSSMRA85T10A562S`
  { pattern: /(?<![\w█])[A-Z]{6}\d\d[A-EHLMPRST][0-7]\d[A-Z]\d{3}[A-Z](?!\w)/g },
  // Mexico: `HEGG560427MVZRRL04`
  { pattern: /(?<![\w█])[A-Z]{4}\d{6}[HMX][A-Z]{5}[A-Z\d]\d(?!\w)/g },
  // Switzerland: `756.9217.0769.85`
  { pattern: /(?<![\w█.])756\.\d{4}\.\d{4}\.\d\d(?![\w]|\.\d)/g, holds: isEan },
  // Brazil: `123.456.789-09`
  { pattern: /(?<![\w█.])\d{3}\.\d{3}\.\d{3}-\d\d(?![\w-])/g, holds: isCpf },
  // Finland: `131052-308T`
  { pattern: /(?<![\w█-])[0-3]\d[01]\d{3}[-+A]\d{3}[\dA-FHJ-NPR-Y](?![\w-])/g, holds: isFinnish },
];

/** Identity numbers of other countries that show what they are by their form. */
export const selfEvidentId: PersonalData = {
  name: 'identity number',
  find: (text) =>
    FORMS.flatMap(({ pattern, holds }) =>
      findAll(text, pattern, ([written]) => !holds || holds([...written.replace(/\D/g, '')].map(Number), written)),
    ),
};

function isEan(digits: readonly number[]): boolean {
  return digits.reduce((sum, digit, i) => sum + digit * (i % 2 === 0 ? 1 : 3), 0) % 10 === 0;
}

function isCpf(digits: readonly number[]): boolean {
  return [9, 10].every((n) => {
    const sum = digits.slice(0, n).reduce((all, digit, i) => all + digit * (n + 1 - i), 0);
    return ((sum * 10) % 11) % 10 === digits[n];
  });
}

const FINNISH_CHECK = '0123456789ABCDEFHJKLMNPRSTUVWXY';

function isFinnish(digits: readonly number[], written: string): boolean {
  return FINNISH_CHECK[Number(digits.slice(0, 9).join('')) % 31] === written.at(-1);
}
