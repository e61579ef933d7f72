import { expect, it } from 'vitest';
import { openCodebooks } from '../../../../codebooks/codebooks.ts';
import { outletNamesOf } from '../../../../src/read/statement/party/outlet-names.ts';

const { nameOf } = outletNamesOf(openCodebooks());

it.each([
  ['the diplomat', null],
  ['The diplomat', null],
  ['an insider', null],
  ['The Diplomat', 'The Diplomat'],
  ['Diplomat', 'The Diplomat'],
  ['reuters', 'Reuters'],
])('an outlet that is called by a word is one where the word has a capital: %s', (words, name) => {
  expect(nameOf(words)).toBe(name);
});
