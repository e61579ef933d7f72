import { countWhile } from '../../../model/count-while.ts';
import type { Block } from '../../../model/report.ts';
import { slice, type Span } from '../../../model/span.ts';
import type { VerbCue } from './cue.ts';
import type { Quotation } from './quotation.ts';
import type { Word } from './word.ts';

/** A half-open range of word indices. */
export interface Range {
  first: number;
  last: number;
}

/** A report's words as finders use them, with the marks that bound clauses. */
export interface Prose {
  text: string;
  words: Word[];
  sentences: Range[];
  blocks: (Range & { kind: Block['kind'] })[];
  quotations: Quotation[];
  /** For each word the index of the quotation it stands in, or -1. */
  quoted: Int32Array;
  /** The reporting verbs, in text order. */
  cues: VerbCue[];
  /** For each word that begins a cue the cue's index, or -1. */
  cueAt: Int32Array;
}

/** The text span of a range of words, or null for an empty one. */
export function spanOf(prose: Prose, range: Range): Span | null {
  if (range.last <= range.first) return null;
  return { start: prose.words[range.first]!.start, end: prose.words[range.last - 1]!.end };
}

/** The words of a range as they stand in the text; empty for an empty range. */
export function wordsOf(prose: Prose, range: Range): string {
  const span = spanOf(prose, range);
  return span ? slice(prose.text, span) : '';
}

/** Index of the first word that ends after this offset. */
export function wordAt(words: readonly Word[], offset: number): number {
  return countWhile(words, ({ end }) => end <= offset);
}

/** The words a span touches, as a range. */
export function rangeAt(prose: Prose, span: Span): Range {
  const first = wordAt(prose.words, span.start);
  let last = first;
  while (last < prose.words.length && prose.words[last]!.start < span.end) last++;
  return { first, last };
}

/** The sentence a word stands in, as a range. */
export function sentenceAt(prose: Prose, word: number): Range {
  return prose.sentences[prose.words[word]!.sentence]!;
}

/** The block a word stands in, as a range. */
export function blockAt(prose: Prose, word: number): Range & { kind: Block['kind'] } {
  return prose.blocks[prose.words[word]!.block]!;
}
