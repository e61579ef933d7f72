import { describe, expect, it } from 'vitest';
import { parseSrt } from '../../../../src/read/form/captions/parse-srt.ts';
import { parseWebVtt } from '../../../../src/read/form/captions/parse-webvtt.ts';
import { listSpokenLines } from '../../../../src/read/form/captions/spoken-lines.ts';
import { readIntake } from '../../../../src/read/report/read-intake.ts';
import { blocksOf, openOne, refusalOf } from '../../../support/opened.ts';

const vtt = (body: string) =>
  parseWebVtt(`WEBVTT\n\n${body}`).map(({ start, end, payload }) => `${start}-${end} ${payload}`);

describe('parseWebVtt', () => {
  it.each([
    ['00:01.000 --> 00:02.000\nWords', ['1-2 Words']],
    ['id\n01:00:01.500 --> 01:00:02.000 align:start\nTwo\nlines\n\nnot a cue', ['3601.5-3602 Two\nlines']],
    ['00:01.000-->00:02.000\nNo spaces', ['1-2 No spaces']],
    ['00:01.00 --> 00:02.000\nToo few digits', []],
    ['00:61.000 --> 01:02.000\nNo such second', []],
    ['00:01.000 --> 00:02.000\nA\n00:02.000 --> 00:03.000\nB', ['1-2 A', '2-3 B']],
    ['NOTE\nnothing\n\n00:01.000 --> 00:02.000\n', ['1-2 ']],
    ['STYLE\n::cue{}\n\n00:01.000 --> 00:02.000\nX', ['1-2 X']],
  ])('%j', (body, cues) => {
    expect(vtt(body)).toEqual(cues);
  });

  it.each([
    'garbage\n\n00:01.000 --> 00:02.000\nX',
    ' WEBVTT\n\n00:01.000 --> 00:02.000\nX',
    'WEBVTTx\n\n00:01.000 --> 00:02.000\nX',
  ])('finds nothing in %j', (text) => expect(parseWebVtt(text)).toEqual([]));

  it('takes every line end and a byte order mark', () => {
    expect(parseWebVtt('\ufeffWEBVTT\r\n\r\n00:01.000 --> 00:02.000\r\nX\r\rY')).toHaveLength(1);
  });
});

describe('parseSrt', () => {
  it('reads numbers, commas, points, and words over several lines with a blank between', () => {
    const text = '1\n00:00:01,000 --> 00:00:02,500\nOne\n\nstill one\n\n2\n0:00:03.5 --> 0:00:04\n2025\n';
    expect(parseSrt(text)).toEqual([
      { start: 1, end: 2.5, payload: 'One\n\nstill one' },
      { start: 3.5, end: 4, payload: '2025' },
    ]);
  });
});

describe('listSpokenLines', () => {
  const cue = (start: number, payload: string) => ({ start, end: start + 2, payload });
  const said = (...cues: ReturnType<typeof cue>[]) =>
    listSpokenLines(cues).map(({ seconds, speaker, words }) => `${seconds} ${speaker ?? '-'}: ${words}`);

  it('puts captions in order of time and resolves tags and entities', () => {
    expect(said(cue(4, 'B &amp; <i>C</i> <00:05.000>D'), cue(1, '<v.loud Dana Orr>A</v>{\\an8}'))).toEqual([
      '1 Dana Orr: A',
      '4 -: B & C D',
    ]);
  });

  it('says once what rolls up', () => {
    expect(said(cue(1, 'one'), cue(2, 'one\ntwo'), cue(3, 'two\nthree'), cue(4, 'three'))).toEqual([
      '1 -: one',
      '2 -: two',
      '3 -: three',
    ]);
  });

  it('keeps words that are said twice with others between', () => {
    expect(said(cue(1, 'No.'), cue(3, 'Yes.'), cue(5, 'No.'))).toEqual(['1 -: No.', '3 -: Yes.', '5 -: No.']);
  });

  it('parts voices within one caption', () => {
    expect(said(cue(1, '<v Dana>Did they?\n<v Leo>They did.'))).toEqual(['1 Dana: Did they?', '1 Leo: They did.']);
  });
});

describe('captions as a report', () => {
  it('names who speaks where the voice changes and keeps media time', async () => {
    const captions =
      'WEBVTT\n\n00:01.000 --> 00:03.000\n<v Dana Orr>Vess is accused of hacking\n\n00:03.000 --> 00:05.000\ntwo ports.\n\n00:06.000 --> 00:08.000\n<v Leo Marsh>Vess denied it.';
    const draft = await openOne('news.vtt', captions);
    expect(blocksOf(draft)).toEqual([
      'paragraph: Dana Orr: Vess is accused of hacking\ntwo ports.',
      'paragraph: Leo Marsh: Vess denied it.',
    ]);
    expect(draft.structure!.marks).toEqual([
      { start: 0, seconds: 1 },
      { start: draft.text.indexOf('two ports'), seconds: 3 },
      { start: draft.text.indexOf('Leo'), seconds: 6 },
    ]);
    expect(draft.stated.medium).toBe('transcript');
  });

  it('times the words that are missing, as in any transcript', async () => {
    const cues = Array.from({ length: 9 }, (_, i) => {
      const at = (seconds: number) => `00:${String(seconds).padStart(2, '0')}.000`;
      const start = i < 6 ? i * 3 : i * 3 + 24;
      return `${at(start)} --> ${at(start + 3)}\nSentence number ${i} of six words.`;
    });
    const draft = await openOne('news.vtt', `WEBVTT\n\n${cues.join('\n\n')}`);
    const { gaps } = readIntake(draft).report;
    expect(gaps).toMatchObject([{ from: 15, to: 42, missingSeconds: 24 }]);
  });

  it('refuses captions without times', async () => {
    expect(await refusalOf('a.vtt', 'WEBVTT\n\nOnly words.')).toBe(
      'a.vtt: no captions with times stand in it; save the words as .txt if they have none',
    );
  });
});
