import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { base32, isReference, matching, referTo, shorten, theOne } from '../../src/model/reference.ts';
import { Refusal } from '../../src/model/refusal.ts';

const references = fc.uniqueArray(
  fc.string({ minLength: 1 }).map((content) => referTo('s', [content])),
  { minLength: 1 },
);

describe('references', () => {
  it('hash content, and nothing else', () => {
    expect(referTo('s', ['a', 1, null])).toBe(referTo('s', ['a', 1, null]));
    expect(referTo('s', ['a', 1])).not.toBe(referTo('s', ['a1']));
    expect(referTo('v', ['a'])).not.toBe(referTo('s', ['a']));
  });

  it('are the beginning of a SHA-256 of the content as JSON, in base 32', () => {
    const digest = createHash('sha256').update('["a",1,null]').digest();
    expect(referTo('s', ['a', 1, null])).toBe(`s-${base32(digest, 12)}`);
  });

  it('are a letter, a hyphen and twelve characters without i, l, o and u', () => {
    fc.assert(
      fc.property(fc.string(), (content) => {
        expect(referTo('e', [content])).toMatch(/^e-[0-9a-hjkmnp-tv-z]{12}$/);
      }),
    );
  });

  it('are known by their shape where it holds a digit, and nothing with a name in it is', () => {
    fc.assert(
      fc.property(fc.string(), (content) => {
        const reference = referTo('m', [content]);
        expect(isReference(reference)).toBe(/\d/.test(reference.slice(2)));
      }),
    );
    for (const name of ['m-varenskbrett', 'a-Varensk12345', 'm-varensk12345.txt', 'x-g7h8j9k0m1n2', 'm-toma varensk'])
      expect(isReference(name)).toBe(false);
  });

  it('shorten to beginnings that mean one thing only', () => {
    fc.assert(
      fc.property(references, (all) => {
        for (const [reference, short] of shorten(all)) expect(matching(short, all)).toEqual([reference]);
      }),
    );
  });

  it('grow only where two begin alike', () => {
    const short = shorten(['s-aaaaabbbbbbb', 's-aaaaacbbbbbb', 's-zzzzzzzzzzzz']);
    expect([...short.values()].sort()).toEqual(['s-aaaaab', 's-aaaaac', 's-zzzzz']);
  });

  it('match in any case', () => expect(matching(' S-AA', ['s-aaaaabbbbbbb', 's-b'])).toEqual(['s-aaaaabbbbbbb']));

  it.each(['', ' ', 'j', 'j-'])('mean not everything where there is one thing only: %j', (typed) => {
    expect(() => theOne(typed, ['j-aaaaabbbbbbb'], 'None.')).toThrow(Refusal);
  });

  it.each([
    ['s-aaaa', 's-aaaaabbbbbbb'],
    ['s-a', '"s-a" may mean s-aaaaabbbbbbb or s-abbbbbbbbbbb: write more of it.'],
    ['s-c', 's-c'],
    ['s-d', '"s-d" may mean s-d0, s-d1, s-d2, s-d3, s-d4, s-d5, s-d6, s-d7, s-d8, s-d9 or 2 more: write more of it.'],
    ['s-', '"s-" is no reference: write its letter, the hyphen and at least one character more, such as r-1f09a.'],
    ['r', '"r" is no reference'],
    [' ', 'An empty value is no reference'],
    ['', 'An empty value is no reference'],
    ['r-1', 'Nothing is called so.'],
  ])('mean one thing or say why not: %s', (typed, expected) => {
    const many = Array.from({ length: 12 }, (_, i) => `s-d${i.toString(36)}`);
    const all = ['s-aaaaabbbbbbb', 's-abbbbbbbbbbb', 's-c', ...many];
    const found = () => theOne(typed, all, 'Nothing is called so.');
    if (expected.startsWith('s-')) expect(found()).toBe(expected);
    else expect(found).toThrow(expected);
  });
});
