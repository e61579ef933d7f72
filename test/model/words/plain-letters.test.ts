import { expect, it } from 'vitest';
import { plainLetters } from '../../../src/model/words/plain-letters.ts';

it.each([
  ['Chişinău', 'Chisinau'],
  ['Chișinău', 'Chisinau'],
  ['Łódź', 'Lodz'],
  ['Tromsø and São Paulo', 'Tromso and Sao Paulo'],
  ['“Straße” × 中国 Ægir', '“Straße” × 中国 Ægir'],
  ['Oslo', 'Oslo'],
])('%s as %s', (text, plain) => {
  expect(plainLetters(text)).toBe(plain);
  expect(plainLetters(text)).toHaveLength(text.length);
});
