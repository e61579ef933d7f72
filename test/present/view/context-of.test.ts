import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextOf, spotOf } from '../../../src/present/view/context-of.ts';
import { annotate } from '../../support/annotate.ts';
import { radio } from '../../support/sample/reports.ts';

function context(text: string, words: string): string {
  const { report } = annotate(text);
  const start = report.text.indexOf(words);
  const around = contextOf(report, { start, end: start + words.length });
  return report.text.slice(around.start, around.end);
}

describe('contextOf', () => {
  it.each([
    ['the sentence before and after', 'One. Two is here. Three. Four.', 'is here', 'One. Two is here. Three.'],
    ['no more than there is', 'Only this.', 'this', 'Only this.'],
    [
      'no end at a title or an abbreviation',
      'Go on. B left. Mr. Holm of the U.S. Navy spoke. End.',
      'spoke',
      'B left. Mr. Holm of the U.S. Navy spoke. End.',
    ],
    ['sentences of other paragraphs', '# Title\nOne here.\nTwo.', 'One', 'Title\nOne here.\nTwo.'],
    ['all sentences a span touches', 'One. Two. Three. Four. Five.', 'Two. Three', 'One. Two. Three. Four.'],
  ])('gives %s', (_, text, words, expected) => expect(context(text, words)).toBe(expected));

  it('always holds the span', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.nat(), fc.nat(), (text, a, b) => {
        const start = Math.min(a % text.length, b % text.length);
        const end = Math.max(a % text.length, b % text.length) + 1;
        const around = contextOf(annotate(text.replace(/[{}]/g, '')).report, { start, end });
        expect(around.start).toBeLessThanOrEqual(start);
        expect(around.end).toBeGreaterThanOrEqual(end);
      }),
    );
  });

  it('stays near the span on one line of millions of characters', () => {
    const { report } = annotate('Word after word goes on and on. '.repeat(50_000));
    const around = contextOf(report, { start: 800_000, end: 800_010 });
    expect(around.end - around.start).toBeLessThan(200);
  });
});

describe('spotOf', () => {
  it('counts paragraphs and lines from 1', () => {
    const { report } = annotate('# Title\n\nFirst.\nSecond.');
    expect(spotOf(report, { start: report.text.indexOf('Second'), end: report.text.length })).toEqual({
      paragraph: 3,
      line: 4,
      seconds: null,
    });
  });

  it('gives the time of a transcript', () => {
    const start = radio.report.text.indexOf('300 attacks');
    expect(spotOf(radio.report, { start, end: start + 3 })).toEqual({ paragraph: 1, line: 3, seconds: 13 });
  });
});
