import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Span } from '../../../../src/model/span.ts';
import type { Candidate } from '../../../../src/read/statement/candidate.ts';
import { outletVoice } from '../../../../src/read/statement/find/outlet-voice.ts';
import { createTrainedReader } from '../../../../src/read/statement/trained/trained-reader.ts';
import { unpackModel } from '../../../../src/read/statement/trained/weights.ts';
import { tokensOfText } from './texts.ts';

const bytes = readFileSync(join(import.meta.dirname, '../../../../models/statements.bin'));
const read = createTrainedReader(bytes);

function wordsOf(text: string, span: Span | null): string | null {
  return span && text.slice(span.start, span.end);
}

describe('the trained reader', () => {
  test.each([
    [
      'The ministry said on Monday that its servers had been attacked.',
      'The ministry',
      'that its servers had been attacked',
    ],
    ['"We have nothing to do with it," Tom Quill said.', 'Tom Quill', 'We have nothing to do with it'],
    ['According to the harbour guild, nobody was hurt.', 'the harbour guild', 'nobody was hurt'],
    ['Officials believe the group is still active.', 'Officials', 'the group is still active'],
  ])('%s', (text, source, content) => {
    const [found] = read(tokensOfText(text), []);
    expect(wordsOf(text, found!.source)).toBe(source);
    expect(found!.content.map((span) => wordsOf(text, span))).toEqual([content]);
  });

  test.each([
    'The bridge was opened in 1931 and rebuilt after the war.',
    'Rain fell in the north, with wind from the sea.',
    'He walked to the harbour, bought two fish and went home.',
    '',
    '...',
    '" " "',
  ])('finds nobody saying anything in: %s', (text) => {
    expect(read(tokensOfText(text), [])).toEqual([]);
  });

  test('gives probabilities, and spans inside the text', () => {
    const text =
      'Ana Roe denied the charge and said: “It is all made up.”\nThe council, she added, had no proof at all.';
    for (const { source, cue, content, confidence } of read(tokensOfText(text), [])) {
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
      for (const span of [source, cue, ...content].filter((one) => one !== null)) {
        expect(text.slice(span.start, span.end).trim()).toBe(text.slice(span.start, span.end));
        expect(span.end).toBeGreaterThan(span.start);
      }
    }
  });

  test('a candidate without a cue passes through', () => {
    const text = 'Nothing shows who did it.';
    const candidate: Candidate = {
      source: null,
      cue: null,
      content: [{ start: 0, end: text.length - 1 }],
      confidence: 0.5,
      reader: outletVoice,
      why: 'by hand',
    };
    expect(read(tokensOfText(text), [candidate])).toEqual([candidate]);
  });

  test('reads the same whatever it read before', () => {
    const text = 'The envoy warned that more attacks would come.';
    const first = read(tokensOfText(text), []);
    read(tokensOfText('A spokesman said "no". '.repeat(60)), []);
    expect(read(tokensOfText(text), [])).toEqual(first);
  });
});

describe('the weights', () => {
  test('are no larger than 8 MB', () => {
    expect(bytes.length).toBeLessThanOrEqual(8 * 2 ** 20);
  });

  test('load from a buffer that begins anywhere', () => {
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    const { chains } = unpackModel(shifted.subarray(1));
    expect(chains.emission.words).toEqual(unpackModel(bytes).chains.emission.words);
  });

  test.each([
    ['nothing', new Uint8Array(0)],
    ['something else', new Uint8Array(64)],
  ])('refuse %s', (_, wrong) => {
    expect(() => unpackModel(wrong)).toThrow(/not a model/);
  });
});
