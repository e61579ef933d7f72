import { describe, expect, test } from 'vitest';
import type { Candidate } from '../../../../src/read/statement/candidate.ts';
import { bullets } from '../../../../src/read/statement/find/bullets.ts';
import type { Reader } from '../../../../src/read/statement/reader.ts';
import {
  markReading,
  readingAt,
  readRuleReadings,
  unmarkReading,
} from '../../../../src/read/statement/trained/rule-readings.ts';
import { tokensOfText } from './texts.ts';

const text = 'The envoy said it was over, and she denied the rest.';
const tokens = tokensOfText(text);

function candidate(
  source: string | null,
  cue: string | null,
  content: string,
  confidence = 0.8,
  reader: Reader = { name: 'verb' },
): Candidate {
  const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  return {
    source: source ? span(source) : null,
    cue: cue ? span(cue) : null,
    content: [span(content)],
    confidence,
    reader,
    why: '',
  };
}

function wordsAt(indices: readonly number[]): string {
  return indices.map((i) => tokens.tokens[i]!.text).join(' ');
}

describe('what the rules read', () => {
  test('becomes token indices without punctuation at the edges', () => {
    const [reading] = readRuleReadings(tokens, [candidate('The envoy', 'said', 'it was over,')]);
    expect(wordsAt(reading!.source)).toBe('The envoy');
    expect(wordsAt(reading!.content)).toBe('it was over');
  });

  test.each([
    ['without a cue', candidate(null, null, 'it was over')],
    ['that share a cue', candidate('The envoy', 'said', 'it was over', 0.8, bullets)],
  ])('leaves out those %s', (_, left) => {
    expect(readRuleReadings(tokens, [left])).toEqual([]);
  });

  test('the surer reading of a cue is found, and none elsewhere', () => {
    const unsure = candidate('The envoy', 'said', 'it was over', 0.4);
    const sure = candidate('The envoy', 'said', 'it', 0.9);
    const other = candidate('she', 'denied', 'the rest', 0.99);
    const readings = readRuleReadings(tokens, [other, unsure, sure]);
    const cueOf = (word: string) => tokens.tokens.findIndex((token) => token.text === word);
    const at = (word: string) => readingAt(readings, { first: cueOf(word), last: cueOf(word) + 1 });
    expect(at('said')!.candidate).toBe(sure);
    expect(at('denied')!.candidate).toBe(other);
    expect(at('over')).toBeNull();
  });

  test('marks are taken back without a trace', () => {
    const [reading] = readRuleReadings(tokens, [candidate('The envoy', 'said', 'it was over')]);
    const marks = new Uint8Array(tokens.tokens.length);
    markReading(marks, reading!);
    expect([...marks].join('')).toBe('1123330000000');
    unmarkReading(marks, reading!);
    expect(marks.some((mark) => mark > 0)).toBe(false);
  });
});
