import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlaps, slice, trimmed, withoutHoles } from '../../src/model/span.ts';

const text = fc.string({ minLength: 1, maxLength: 60 });
const spansIn = (length: number) =>
  fc.array(
    fc.tuple(fc.nat(length), fc.nat(length)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
    { maxLength: 5 },
  );

describe('withoutHoles', () => {
  it('leaves every character that no hole covers, once and in order', () => {
    fc.assert(
      fc.property(
        text.chain((words) => fc.tuple(fc.constant(words), spansIn(words.length))),
        ([words, holes]) => {
          const pieces = withoutHoles(words, { start: 0, end: words.length }, holes);
          const left = [...words.split('').keys()].filter(
            (i) => !holes.some((hole) => overlaps(hole, { start: i, end: i + 1 })),
          );
          const kept = pieces.map((piece) => slice(words, piece)).join('');
          expect(kept.replace(/\s/g, '')).toBe(
            left
              .map((i) => words[i])
              .join('')
              .replace(/\s/g, ''),
          );
        },
      ),
    );
  });

  it('drops pieces of white space', () => {
    expect(withoutHoles('ab  00 cd', { start: 0, end: 9 }, [{ start: 4, end: 6 }])).toEqual([
      { start: 0, end: 2 },
      { start: 7, end: 9 },
    ]);
  });
});

it('trims to nothing rather than past the start', () =>
  expect(trimmed('   ', { start: 0, end: 3 })).toEqual({ start: 3, end: 3 }));
