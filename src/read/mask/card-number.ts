import { before, findAll, type PersonalData } from './personal-data.ts';

const START = '(?<![\\w█]|\\w[-./:,])';
const END = '(?!\\w|[.,:/-]\\d)';
const NUMBER = new RegExp(
  `${START}(?:\\d{12,19}|\\d{4}([ -])\\d{4}\\1\\d{4}\\1\\d{1,7}|\\d{4}([ -])\\d{6}\\2\\d{4,5})${END}`,
  'g',
);
// By ISO/IEC 7812 and what the networks publish: Visa, Mastercard, American Express, Discover, UnionPay, Diners, JCB.
const ISSUED =
  /^(?:4\d{12}(?:\d{3})?|(?:5[1-5]|2[2-7])\d{14}|3[47]\d{13}|6(?:011|5\d\d|4[4-9]\d|2\d\d)\d{12}|3(?:0[0-5]|[689]\d)\d{11}|(?:35\d\d\d|2131|1800)\d{11})$/;
const LABEL =
  /(?:\b(?:cards?|credit|debit|visa|master ?card|amex|american express|maestro|union ?pay|cc|pan)\b|卡号|卡號|信用卡|银行卡)[^\n]{0,40}$/i;
const LINK = /(?:\/\/|www\.)\S*$/i;
const REACH = 60;
const LONGEST_LINK = 300;

/**
 * Payment card numbers: of a network's form with a valid check digit (Luhn) anywhere but in a link; any that the words call
 * a card's with a valid one.
 */
export const cardNumber: PersonalData = {
  name: 'card number',
  find: (text) =>
    findAll(text, NUMBER, ({ 0: match, index }) => {
      const digits = match.replace(/\D/g, '');
      if (!hasLuhnDigit(digits) || LINK.test(before(text, index, LONGEST_LINK))) return false;
      return ISSUED.test(digits) || LABEL.test(before(text, index, REACH));
    }),
};

/** True when the last digit is the check digit of the others. */
export function hasLuhnDigit(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    const doubled = digit * 2;
    sum += i % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
