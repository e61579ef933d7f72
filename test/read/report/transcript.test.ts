import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLayout } from '../../../src/read/report/read-layout.ts';
import { findGaps } from '../../../src/read/report/transcript/find-gaps.ts';
import { readLines } from '../../../src/read/report/lines.ts';
import { readTimeCodes } from '../../../src/read/report/transcript/read-time-codes.ts';

const secondsOf = (text: string) => readTimeCodes(readLines(text)).map(({ seconds }) => seconds);

describe('the labels of the outlet’s own people', () => {
  it('are no words of theirs', () => {
    const text =
      '[00:00] PRESENTER: Good evening.\n[00:05] REPORTER: It took an hour.\n[00:09] Ada Lorn: We know nothing.';
    const { blocks, skips } = readLayout(text);
    expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Good evening.',
      'It took an hour.',
      'Ada Lorn: We know nothing.',
    ]);
    expect(skips.map(({ start, end }) => text.slice(start, end))).toEqual([
      '[00:00] PRESENTER:',
      '[00:05] REPORTER:',
      '[00:09]',
    ]);
  });
});

describe('words that the transcript says are missing', () => {
  const talk = (second: string, third = 'We will mend it.') =>
    `[00:00] PRESENTER: What is lost at the mill?\n[00:04] ORLA VENN: ${second}\n[00:08] ORLA VENN: ${third}\n[00:12] PRESENTER: Thank you.`;

  it.each<[string, string, [from: number, words: string][]]>([
    ['inaudible', talk('We lost [inaudible] sacks of it.'), [[4, '[inaudible]']]],
    ['in round brackets', talk('We lost (unintelligible) sacks.'), [[4, '(unintelligible)']]],
    ['with its time', talk('We lost [Crosstalk 00:05] sacks.'), [[4, '[Crosstalk 00:05]']]],
    ['twice in one line', talk('[inaudible] lost [inaudible] sacks.'), [[4, '[inaudible] lost [inaudible]']]],
    [
      'in two lines',
      talk('[inaudible] we lost it.', 'We mend [audio drops out] it.'),
      [
        [4, '[inaudible]'],
        [8, '[audio drops out]'],
      ],
    ],
    ['an editor’s words are no sign', talk('We lost [unclear why it was kept] sacks.'), []],
    ['nor is the word alone', talk('The alarm was inaudible to us all.'), []],
  ])('%s', (_, text, expected) => {
    const { gaps } = readLayout(text);
    expect(gaps.map(({ from, start, end }) => [from, text.slice(start, end)])).toEqual(expected);
    expect(gaps.every(({ told, missingSeconds }) => told && missingSeconds === 0)).toBe(true);
  });
});

describe('readTimeCodes', () => {
  it.each([
    ['run in', '00:00one\n00:05two\n01:10three', [0, 5, 70]],
    ['apart', '0:00 one\n0:05 two\n10:10 three', [0, 5, 610]],
    ['in brackets, with hours', '[00:01:05] one\n[00:01:10] two\n[01:00:00] three', [65, 70, 3600]],
    ['in parentheses', '(0:05) one\n(0:09) two\n(0:12) three', [5, 9, 12]],
    ['on lines of their own', '0:05\none\n0:09\ntwo\n0:12\nthree', [5, 9, 12]],
    ['minutes that a number follows', '00:0520 people\n00:0830 more\n00:12forty', [5, 8, 12]],
    ['with fractions', '00:01.500 one\n00:02,250 two\n00:03.000 three', [1, 2, 3]],
    [
      'a clock time said aloud is no code',
      '00:05one\n00:10two\n00:02 was the time\n00:15three\n00:20four',
      [5, 10, 15, 20],
    ],
    [
      'a leap into the future is no code',
      '00:00one\n00:05two\n19:30 was the time\n00:10three\n00:15four',
      [0, 5, 10, 15],
    ],
  ])('%s', (_, text, seconds) => {
    expect(secondsOf(text)).toEqual(seconds);
  });

  it.each([
    'At 09:30 the sirens went.\nAt 09:45 they stopped.\nNobody said why.',
    '09:30 Sirens\nThe port was hit.\nNobody answered.\nThe cranes stood.\nThe gates too.\n10:15 All clear\n11:00 Briefing\nThen silence.\nThe end.',
    '00:05 one\n00:10 two',
    '10:99 no time\n20:99 no time\n30:99 no time',
  ])('none in %j', (text) => {
    expect(secondsOf(text)).toEqual([]);
  });
});

describe('findGaps', () => {
  const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
  /** A transcript of lines of so many words, each lasting so many seconds. */
  function gapsOf(lines: [words: number, seconds: number][]): [number, number, number][] {
    let prose = '';
    let seconds = 0;
    const marks = lines.map(([count, lasts]) => {
      const mark = { start: prose.length, seconds };
      prose += `${words(count)}\n`;
      seconds += lasts;
      return mark;
    });
    return findGaps(prose, marks).map(({ from, to, missingSeconds }) => [from, to, missingSeconds]);
  }

  it.each<[string, [number, number][], [number, number, number][]]>([
    [
      'steady speech has none',
      [
        [10, 5],
        [8, 4],
        [12, 6],
        [10, 5],
      ],
      [],
    ],
    [
      'six unexplained seconds are one',
      [
        [10, 5],
        [10, 5],
        [10, 11],
        [10, 5],
      ],
      [[10, 21, 6]],
    ],
    [
      'five are not yet',
      [
        [10, 5],
        [10, 5],
        [10, 10],
        [10, 5],
      ],
      [],
    ],
    [
      'the last line has no end to measure by',
      [
        [10, 5],
        [10, 5],
        [1, 50],
      ],
      [],
    ],
    [
      'codes of one second count together',
      [
        [10, 5],
        [5, 0],
        [5, 5],
        [10, 5],
        [10, 5],
      ],
      [],
    ],
    [
      'a line without words is a gap by itself',
      [
        [10, 5],
        [10, 5],
        [0, 9],
        [10, 5],
        [10, 5],
      ],
      [[10, 19, 9]],
    ],
  ])('%s', (_, lines, gaps) => {
    expect(gapsOf(lines)).toEqual(gaps);
  });

  it('never finds more seconds missing than have passed', () => {
    const line = fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 60 }));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        for (const [from, to, missing] of gapsOf(lines)) expect(missing).toBeLessThanOrEqual(to - from);
      }),
    );
  });
});

describe('the blocks of a transcript', () => {
  const blocksOf = (text: string) => readLayout(text).blocks.map(({ start, end }) => text.slice(start, end));

  it.each([
    [
      'end after a question',
      '0:00 What do they say?\n0:05 They deny it.\n0:10 All of it.',
      ['What do they say?', 'They deny it.\n0:10 All of it.'],
    ],
    [
      'begin with a label',
      '0:00 It is false.\n0:05 ADA: Thank you.\n0:10 Tessa Quill: Thanks.',
      ['It is false.', 'ADA: Thank you.', 'Tessa Quill: Thanks.'],
    ],
    [
      'do not end inside a sentence',
      '0:00 They deny\n0:05 Well, all of\n0:10 it.',
      ['They deny\n0:05 Well, all of\n0:10 it.'],
    ],
    ['end at a blank line', '0:00 They deny\n\n0:05 all of\n0:10 it.', ['They deny', 'all of\n0:10 it.']],
    [
      'end after six sentences',
      Array.from({ length: 8 }, (_, i) => `0:0${i} They deny it.`).join('\n'),
      [
        Array.from({ length: 6 }, (_, i) => (i === 0 ? 'They deny it.' : `0:0${i} They deny it.`)).join('\n'),
        'They deny it.\n0:07 They deny it.',
      ],
    ],
  ])('%s', (_, text, blocks) => {
    expect(blocksOf(text)).toEqual(blocks);
  });
});
