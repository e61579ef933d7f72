import type { Columns } from './columns.ts';
import type { FeatureRows } from './feature-rows.ts';
import { combine } from './hash.ts';
import { binned } from './binned.ts';
import { OUTSIDE, type WordForm } from './word-forms.ts';

/** How many features {@link writeContextFeatures} gives, always. */
export const CONTEXT_FEATURES = 31;

/** A stretch of tokens that is read as one sequence: a block, or a window of a very long one. Half-open. */
export interface Range {
  first: number;
  last: number;
}

const NONE = 0x3c6ef372;

/** How far from a token the words by themselves say something about it. */
export const REACH = 3;

/** How many features {@link writeWordFeatures} gives in all for the words from -REACH to REACH. */
export const WORD_FEATURES = 25;

/**
 * What a word says by itself about the token that stands `offset` words before it: as it depends on nothing else, it is added up
 * once for each word there is.
 */
export function writeWordFeatures(form: WordForm, offset: number, out: FeatureRows): void {
  out.one(20 + offset, form.lemma);
  if (offset < -2 || offset > 2) return;
  out.one(30 + offset, form.pos);
  if (offset < -1 || offset > 1) return;
  out.one(40 + offset, form.cue);
  out.one(50 + offset, form.cluster);
  out.one(60 + offset, form.shape);
  if (offset !== 0) return;
  out.one(0, 1);
  out.one(10, form.norm);
  out.one(76, form.suffix3);
  out.one(78, form.prefix3);
}

/** The features of token `i` of a block that are not a single word's: sequences, quotation marks, clause and sentence. */
export function writeContextFeatures(columns: Columns, block: Range, i: number, out: FeatureRows): void {
  writeSequences(columns, block, i, out);
  writeQuotation(columns, block, i, out);
  writeNearestCues(columns, i, out);
  writeClause(columns, i, out);
}

function at(column: Int32Array, block: Range, i: number): number {
  return i < block.first || i >= block.last ? OUTSIDE.lemma : column[i]!;
}

function writeSequences(columns: Columns, block: Range, i: number, out: FeatureRows): void {
  const { pos, lemma, cluster } = columns;
  const p0 = pos[i]!;
  const p1 = at(pos, block, i + 1);
  const p2 = at(pos, block, i + 2);
  const q1 = at(pos, block, i - 1);
  const q2 = at(pos, block, i - 2);
  const l0 = lemma[i]!;
  const l1 = at(lemma, block, i + 1);
  const m1 = at(lemma, block, i - 1);
  out.three(82, q1, p0, p1);
  out.three(83, q2, q1, p0);
  out.three(84, p0, p1, p2);
  out.two(85, m1, l0);
  out.two(86, l0, l1);
  out.two(87, q1, l0);
  out.two(88, l0, p1);
  out.two(91, m1, l1);
  out.two(94, at(cluster, block, i - 1), cluster[i]!);
  out.two(95, cluster[i]!, at(cluster, block, i + 1));
}

function writeQuotation(columns: Columns, block: Range, i: number, out: FeatureRows): void {
  const { pos, lemma, fromStart, toEnd, quoted } = columns;
  const state = quoteState(columns, block, i);
  const start = i - fromStart[i]!;
  const end = i + toEnd[i]! + 1;
  const marks = columns.marksBefore[end]! > columns.marksBefore[start]! ? 2 : 0;
  const cues = columns.cuesBefore[end]! > columns.cuesBefore[start]! ? 1 : 0;
  const place = Math.min(3, fromSentence(columns, block, i));
  const beginning = edgeDistance(fromStart[i]!);
  out.two(101, pos[i]!, state);
  out.two(102, quoteState(columns, block, i - 1), state);
  out.two(103, quoteState(columns, block, i + 1), state);
  out.two(104, lemma[i]!, state);
  out.one(106, edgeDistance(toEnd[i]!));
  out.two(107, beginning, quoted[i]!);
  out.two(109, marks + cues, state);
  out.two(111, place, state);
}

function writeNearestCues(columns: Columns, i: number, out: FeatureRows): void {
  const { pos, lemma } = columns;
  const left = columns.cueLeft[i]!;
  const right = columns.cueRight[i]!;
  const leftLemma = left < 0 ? NONE : lemma[left]!;
  const rightLemma = right < 0 ? NONE : lemma[right]!;
  const state = columns.quoted[i]! + 2 * columns.mark[i]!;
  const before = left < 0 ? NONE : between(columns, left + 1, i);
  const after = right < 0 ? NONE : between(columns, i + 1, right);
  out.one(120, left < 0 ? NONE : binned(i - left));
  out.one(121, right < 0 ? NONE : binned(right - i));
  out.one(122, (left < 0 ? 2 : 0) + (right < 0 ? 1 : 0) + 4 * state);
  out.one(123, leftLemma);
  out.one(124, rightLemma);
  out.two(125, leftLemma, pos[i]!);
  out.two(126, rightLemma, pos[i]!);
  out.two(128, before, pos[i]!);
  out.two(130, after, pos[i]!);
}

function writeClause(columns: Columns, i: number, out: FeatureRows): void {
  const { pos, norm } = columns;
  const left = columns.breakLeft[i]!;
  const right = columns.breakRight[i]!;
  const leftNorm = left < 0 ? NONE : norm[left]!;
  const rightNorm = right < 0 ? NONE : norm[right]!;
  const distance = left < 0 ? 5 : Math.min(4, i - left);
  out.three(142, leftNorm, pos[i]!, distance);
  out.two(144, rightNorm, pos[i]!);
  out.three(145, rightNorm, pos[i]!, right < 0 ? 5 : Math.min(4, right - i));
  const lastVerb = left < 0 ? 0 : columns.verbsBefore[i]! - columns.verbsBefore[left]!;
  out.three(146, leftNorm, rightNorm, Math.min(2, lastVerb));
}

/** Inside a quotation or not, and whether the token is itself a mark; 7 outside the block. */
export function quoteState(columns: Columns, block: Range, i: number): number {
  return i < block.first || i >= block.last ? 7 : columns.quoted[i]! + 2 * columns.mark[i]!;
}

function fromSentence(columns: Columns, block: Range, i: number): number {
  return columns.sentence[i]! - columns.sentence[block.first]!;
}

function edgeDistance(words: number): number {
  if (words < 3) return words;
  return words < 8 ? 3 : 4;
}

/** How many commas, verbs, quotation marks and `that`s stand in between, each counted no further than it matters. */
function between(columns: Columns, from: number, to: number): number {
  const commas = columns.commasBefore[to]! - columns.commasBefore[from]!;
  const verbs = columns.verbsBefore[to]! - columns.verbsBefore[from]!;
  const marks = columns.marksBefore[to]! - columns.marksBefore[from]!;
  const thats = columns.thatsBefore[to]! - columns.thatsBefore[from]!;
  return combine(Math.min(2, commas) + 3 * Math.min(2, verbs), Math.min(2, marks) + 3 * Math.min(1, thats));
}
