import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../../src/read/language/pieces-of.ts';
import { plainReport } from '../../support/plain-report.ts';
import { tokenAt, tokenise, tokensWithin } from '../../../src/read/language/tokenise.ts';
import { readLayout } from '../../../src/read/report/read-layout.ts';

const tokensOf = (text: string) => tokenise({ text, ...readLayout(text) });
const straight = (text: string) =>
  text.replace(/[\u2018\u2019\u02bc]/g, "'").replace(/[\u201c\u201d\u00ab\u00bb\u201e]/g, '"');

describe('tokenise', () => {
  it('gives tokens that slice back, in order', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        "it's ",
        'the bureau’s ',
        '“no” ',
        '1,400 ',
        'U.S. ',
        '\n\n',
        '. ',
        '00:05',
        '█████ ',
        'quay.example ',
        'loader[.]exe ',
        'Ø.no ',
        '中国 ',
        '\u00a0',
        '…',
        "''x'' ",
      ),
      fc.string({ maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (parts) => {
        const text = parts.join('');
        const { tokens } = tokensOf(text);
        let last = 0;
        for (const token of tokens) {
          expect(token.start).toBeGreaterThanOrEqual(last);
          if (!token.text.includes('"')) expect(straight(text.slice(token.start, token.end))).toBe(token.text);
          last = token.end;
        }
      }),
    );
  });

  it.each(["The tanner's, he said, was hit.", "The TANNER'S. It was hit.", "The tanner's; the chandler's, too."])(
    'tags a genitive alike whatever was read before: %s',
    (earlier) => {
      const tagsOf = () => tokensOf("The tanner's own line and the chandler's line fell.").tokens.map(({ pos }) => pos);
      const before = tagsOf();
      tokensOf(earlier);
      expect(tagsOf()).toEqual(before);
      expect(before[1]).toBe('NOUN');
    },
  );

  it.each([
    ['It was false, Quayscope.com found.', ['Quayscope.com']],
    ['An aide told Quayscope.co.uk that it was false.', ['Quayscope.co.uk']],
    ['The file loader.exe was started by svchost.exe in May.', ['loader.exe', 'svchost.exe']],
    ['It was sent to pale[.]example, to 203.0.113[.]77 and to a .onion site.', ['pale[.]example', '.onion']],
    ['It stood at hxxp://pale[.]example and left.', ['pale[.]example']],
    ['It stood at https://www.pale.example/a.html and left.', ['https://www.pale.example/a.html']],
    ['He wrote to a.lund@mail.example and left.', ['a.lund@mail.example']],
    ['Bjørn of Pale.no left.', ['Bjørn', 'Pale.no']],
  ])('keeps an address or a file in one word of one sentence: %s', (text, words) => {
    const { tokens, sentences } = tokensOf(text);
    expect(sentences).toHaveLength(1);
    expect(tokens.map((token) => token.text)).toEqual(expect.arrayContaining(words));
  });

  it.each(['Chişinău', 'Łódź', 'Đặng', 'Brno', 'Chis\u0327ina\u0306u'])('keeps %s in one word', (name) => {
    const { tokens, prose } = tokensOf(`“No,” ${name} said, and left.`);
    const word = tokens.find(({ start }) => start === 6)!;
    expect([word.text, prose.slice(word.start, word.end), word.pos]).toEqual([name, name, 'PROPN']);
  });

  it('ends a sentence where the blank behind it was forgotten', () => {
    expect(tokensOf('The port was closed.The ferries waited at 9 a.m. in the bay.').sentences).toHaveLength(2);
  });

  it('gives every word a lemma, where the model gives none as well', () => {
    const lemmas = tokensOf('What we cannot: say who it was.').tokens.map(({ lemma }) => lemma);
    expect(lemmas.slice(0, 4)).toEqual(['what', 'we', 'cannot', ':']);
  });

  it.each([
    ['They gave in. Nobody spoke.', 2],
    ['He said no. She left.', 2],
    ['It was 5 in. long.', 1],
    ['Order No. 5 is out.', 1],
  ])('ends a sentence where a word is like an abbreviation: %s', (text, sentences) => {
    expect(tokensOf(text).sentences).toHaveLength(sentences);
  });

  it('runs sentences of a transcript across lines and over time codes', () => {
    const { sentences, prose } = tokensOf(
      '00:00The bureau said it\n00:05would not answer. It left.\n00:10Nobody knows.',
    );
    expect(sentences.map(({ start, end }) => prose.slice(start, end).replace(/\s+/g, ' '))).toEqual([
      'The bureau said it would not answer.',
      'It left.',
      'Nobody knows.',
    ]);
  });

  it('finds its way after a long stretch that is skipped', () => {
    const { tokens } = tokensOf(`Image copyright ${'A'.repeat(55)} Image caption Cranes stood still`);
    expect(tokens.map(({ text }) => text)).toEqual(['Cranes', 'stood', 'still']);
  });

  it.each([
    ["the bureau's cranes", ['the', 'bureau', "'s", 'cranes']],
    ["the officers' cranes", ['the', 'officers', "'", 'cranes']],
    ["it's late", ["it's", 'late']],
  ])('%s', (text, words) => {
    expect(
      tokensOf(text)
        .tokens.map((token) => token.text)
        .join('|'),
    ).toBe(
      words.join('|').replace(
        "it's",
        tokensOf("it's")
          .tokens.map((t) => t.text)
          .join('|'),
      ),
    );
  });

  it('ends no sentence within a number', () => {
    const report = plainReport('It made local accounts (T1136.001) and left. It came back.');
    expect(tokenise(report).sentences).toHaveLength(2);
  });

  it('looks tokens up by place', () => {
    const { tokens } = tokensOf('one two three');
    expect([0, 3, 4, 12, 13].map((offset) => tokenAt(tokens, offset))).toEqual([0, 1, 1, 2, 3]);
    expect(tokensWithin(tokens, { start: 2, end: 5 }).map(({ text }) => text)).toEqual(['one', 'two']);
  });
});

describe('piecesOf', () => {
  const lengths = (text: string) =>
    [...piecesOf(text, { start: 0, end: text.length })].map(({ start, end }) => end - start);

  it('covers a block without gap or overlap', () => {
    const unit = fc.constantFrom('a', 'word ', 'end. ', '𝒳', '\n');
    fc.assert(
      fc.property(
        fc.array(unit, { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 1, max: 4000 }),
        (units, times) => {
          const text = units.join('').repeat(times);
          let at = 0;
          for (const { start, end } of piecesOf(text, { start: 0, end: text.length })) {
            expect(start).toBe(at);
            expect(/[\udc00-\udfff]/.test(text[start]!)).toBe(false);
            at = end;
          }
          expect(at).toBe(text.length);
        },
      ),
      { numRuns: 60 },
    );
  });

  it.each([
    ['leaves a paragraph whole', 'The bureau denies it. '.repeat(50), [1100]],
    ['cuts after a sentence', 'The bureau denies it. '.repeat(1000), [19998, 2002]],
    ['cuts between words', 'words '.repeat(4000), [19998, 4002]],
    ['cuts anywhere at last', 'x'.repeat(25_000), [20_000, 5000]],
    ['cuts no character in two', '𝒳'.repeat(10_001), [20_000, 2]],
  ])('%s', (_, text, expected) => {
    expect(lengths(text)).toEqual(expected);
  });
});
