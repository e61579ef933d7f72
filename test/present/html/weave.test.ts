import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeHtml, markup } from '../../../src/present/html/markup.ts';
import { weave, type Thread } from '../../../src/present/html/weave.ts';

function thread(name: string, start: number, end: number): Thread {
  return {
    start,
    end,
    open: (first) => markup`<i class="${name}${first ? '' : ' again'}">`,
    close: markup`</i>`,
    after: markup`<sup>${name}</sup>`,
  };
}

const woven = (text: string, ...threads: Thread[]) => weave(text, { start: 0, end: text.length }, threads).source;

describe('weave', () => {
  it('wraps words', () => expect(woven('abcd', thread('x', 1, 3))).toBe('a<i class="x">bc</i><sup>x</sup>d'));

  it('nests', () =>
    expect(woven('abcd', thread('x', 0, 4), thread('y', 1, 2))).toBe(
      '<i class="x">a<i class="y">b</i><sup>y</sup>cd</i><sup>x</sup>',
    ));

  it('closes and opens again where threads cross', () =>
    expect(woven('abcd', thread('x', 0, 3), thread('y', 1, 4))).toBe(
      '<i class="x">a<i class="y">bc</i></i><sup>x</sup><i class="y again">d</i><sup>y</sup>',
    ));

  it('cuts a thread that runs out of the piece, and goes on with it in the next', () => {
    const long = thread('x', 1, 5);
    expect(weave('abcdef', { start: 0, end: 3 }, [long]).source).toBe('a<i class="x">bc</i>');
    expect(weave('abcdef', { start: 3, end: 6 }, [long]).source).toBe('<i class="x again">de</i><sup>x</sup>f');
  });

  it('escapes the text', () =>
    expect(woven('<b>&', thread('x', 0, 1))).toBe('<i class="x">&lt;</i><sup>x</sup>b&gt;&amp;'));

  it('always nests, and never touches the text', () => {
    const spans = fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { maxLength: 8 });
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 30 }), spans, (text, pairs) => {
        const threads = pairs.map(([a, b], i) => thread(`t${i}`, Math.min(a, b), Math.max(a, b)));
        const markup = woven(text, ...threads);
        let depth = 0;
        for (const tag of markup.match(/<\/?i\b/g) ?? [])
          expect((depth += tag === '<i' ? 1 : -1)).toBeGreaterThanOrEqual(0);
        expect(depth).toBe(0);
        expect(markup.replace(/<sup>.*?<\/sup>|<\/?i[^>]*>/g, '')).toBe(escapeHtml(text));
      }),
    );
  });
});
