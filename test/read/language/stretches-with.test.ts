import { describe, expect, it } from 'vitest';
import { isPlainWord, matchesIn, stretchesWith } from '../../../src/read/language/stretches-with.ts';
import { plainTokens } from '../../support/plain-report.ts';

const TEXT = 'The port was quiet. It closed on 5 May. It opened in June. Nobody came. Then July passed.';
const text = plainTokens(TEXT);
const dated = stretchesWith(text, ({ norm }) => /^(may|june|july)$/.test(norm));

describe('stretches', () => {
  it('are the sentences with a sign, neighbours as one', () => {
    expect(dated.map(({ start, end }) => TEXT.slice(start, end))).toEqual([
      'It closed on 5 May. It opened in June.',
      'Then July passed.',
    ]);
  });

  it('give every match at its place in the text, and none outside', () => {
    const found = matchesIn(dated, /\b[A-Z]\w+/g).map(({ index, 0: word }) => [index, word]);
    expect(found.map(([, word]) => word)).toEqual(['It', 'May', 'It', 'June', 'Then', 'July']);
    for (const [index, word] of found) expect(TEXT.indexOf(word as string, index as number)).toBe(index);
  });
});

it.each([
  ['march', true],
  ['', true],
  ['2024', false],
  ['mid-march', false],
  ["o'clock", false],
  ['März', false],
])('%s is a plain word: %s', (word, plain) => {
  expect(isPlainWord(word)).toBe(plain);
});
