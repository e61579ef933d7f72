import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeInk } from '../../../src/present/text/ink.ts';
import { columns, hang, wrap } from '../../../src/present/text/wrap.ts';

const words = fc.array(
  fc.string({ unit: fc.constantFrom('a', 'é', '國', '😀', '-', 'e\u0301'), minLength: 1, maxLength: 30 }),
);

describe('wrap', () => {
  it('breaks at blanks', () => expect(wrap('one two three', 8)).toEqual(['one two', 'three']));
  it('cuts a word longer than the line', () => expect(wrap('a abcdefghij', 4)).toEqual(['a', 'abcd', 'efgh', 'ij']));
  it('gives one empty line for nothing', () => expect(wrap('', 10)).toEqual(['']));

  it('never runs over, and loses nothing', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 4, max: 60 }), (list, width) => {
        const lines = wrap(list.join(' '), width);
        for (const line of lines) expect(columns(line)).toBeLessThanOrEqual(width);
        expect(lines.join('').replaceAll(' ', '')).toBe(list.join(''));
      }),
    );
  });

  it('counts styles as nothing', () => {
    const ink = makeInk(true);
    expect(columns(ink.bold('abc'))).toBe(3);
    expect(wrap(`${ink.dim('one two')} three`, 9).map(columns)).toEqual([7, 5]);
  });
});

it.each([
  ['plain', 'abc', 3],
  ['wide', '國防部', 6],
  ['combining', 'e\u0301', 1],
  ['an emoji', '😀', 2],
])('columns of %s letters', (_, text, expected) => expect(columns(text)).toBe(expected));

it('hangs the lines after the first', () => expect(hang('s-1  ', ['one', 'two'])).toEqual(['s-1  one', '     two']));
