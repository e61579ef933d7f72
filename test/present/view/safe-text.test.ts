import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeLine, safeText } from '../../../src/present/view/safe-text.ts';

// Controls, formats and lone surrogates, but for line ends and tabs.
const DECEIVING = /[^\P{C}\n\t\p{Co}\p{Cn}]/u;

const anyCharacter = fc.nat(0x10ffff).map((code) => String.fromCodePoint(code));

describe('safeText', () => {
  it.each([
    ['an escape sequence', 'a\u001b[31mred', 'a‹U+001B›[31mred'],
    ['a bell', 'a\u0007b', 'a‹U+0007›b'],
    ['an override of direction', 'a\u202eb', 'a‹U+202E›b'],
    ['an isolate', 'a\u2066b\u2069', 'a‹U+2066›b‹U+2069›'],
    ['a zero-width space', 'a\u200bb', 'a‹U+200B›b'],
    ['a C1 control', 'a\u009bb', 'a‹U+009B›b'],
    ['a line separator', 'a\u2028b', 'a‹U+2028›b'],
    ['a tag character', 'a\u{e0041}b', 'a‹U+E0041›b'],
    ['half of a pair', 'a\ud83db', 'a‹U+D83D›b'],
    ['a lone carriage return', 'a\rb', 'a‹U+000D›b'],
  ])('shows %s', (_, text, shown) => expect(safeText(text)).toBe(shown));

  it.each([
    ['plain words', 'Velmark’s ministry — 300 attacks'],
    ['line ends and tabs', 'a\nb\tc'],
    ['other scripts', '國防部 и Ω עברית'],
    ['an emoji', 'well 😀'],
    ['masks', '█████'],
  ])('leaves %s alone', (_, text) => expect(safeText(text)).toBe(text));

  it('leaves nothing that could deceive, and shows the same thing twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), (text) => {
        const shown = safeText(text);
        expect(safeText(shown)).toBe(shown);
        expect(DECEIVING.test(shown)).toBe(false);
      }),
    );
  });

  it('folds white space on one line', () => expect(safeLine('a \r\n  b\tc')).toBe('a b c'));
});
