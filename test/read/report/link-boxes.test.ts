import { expect, it } from 'vitest';
import { findLinkBoxes } from '../../../src/read/report/link-boxes.ts';

/** The words without their boxes. */
function without(words: string): string {
  return findLinkBoxes(words)
    .reverse()
    .reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), words);
}

it.each([
  [
    'President Lund Ada Maria LundJudge halts law on dues Farm chief: No word on U.S. grain Senator leaves MORE on Sunday spoke of the raid.',
    'President Lund on Sunday spoke of the raid.',
  ],
  [
    'The raid was told of by LundJudge halts law on dues and Rovik leaves MORE, the paper said.',
    'The raid was told of by Lund, the paper said.',
  ],
  [
    'Senator Karl Rovik Karl Emil RovikPort strike goes on for a week MORE (Orland) spoke.',
    'Senator Karl Rovik (Orland) spoke.',
  ],
])('takes the box out of the sentence: %s', (words, rest) => {
  expect(without(words)).toBe(rest);
});

it.each([
  'LinkedIn said on Sunday that ten firms had been hit and that more would follow.',
  'The McAllan works said that MORE, a charity, had been hit by the raid of the port.',
  'President Lund spoke of the raid. MORE on this at noon.',
  'The firm NetPort was hit.\nMORE on this at noon, said the paper.',
])('leaves other words: %s', (words) => {
  expect(without(words)).toBe(words);
});

it('is quick on long runs of glued words', () => {
  const began = performance.now();
  findLinkBoxes('aB c'.repeat(50_000));
  findLinkBoxes(`Lund ${'A'.repeat(50_000)} ${'Aa Bb '.repeat(20_000)}`);
  expect(performance.now() - began).toBeLessThan(2_000);
});
