import { expect, it } from 'vitest';
import { isCapitalised, isSmall } from '../../../src/read/language/capital.ts';

it.each([
  ['Norvane', true, false],
  ['norvane', false, true],
  ['Żółw', true, false],
  ['éclair', false, true],
  ['Ёлка', true, false],
  ['7th', false, false],
  ['“Go”', false, false],
  ['[', false, false],
  ['`', false, false],
  ['', false, false],
])('%j begins with a capital: %j, with a small letter: %j', (words, capital, small) => {
  expect([isCapitalised(words), isSmall(words)]).toEqual([capital, small]);
});
