import { describe, expect, it } from 'vitest';
import { namesSame } from '../../gold/names-same.ts';

describe('two names as written', () => {
  it.each([
    ['Kessin', "Kessin's navy"],
    ['hackers from Tesmar', 'Tesmar'],
    ['Oren Dahl; Ivo Lund', 'Ivo Lund'],
    ['the government', 'government'],
    ['officers of the ministry', 'two officers'],
  ])('mean one actor: %s, %s', (a, b) => expect(namesSame(a, b)).toBe(true));

  it.each([
    ["Kessin's interior ministry", "Ostland's interior ministry"],
    ['officers of the Hestmark navy', 'the minister'],
    ['hackers from Tesmar', 'foreign hackers from Norvane'],
    ['Kessin', 'Kess'],
  ])('share only words that tell nobody apart: %s, %s', (a, b) => expect(namesSame(a, b)).toBe(false));
});
