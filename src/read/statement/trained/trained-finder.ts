import type { Span } from '../../../model/span.ts';
import type { Token, Tokens } from '../../language/tokenise.ts';
import type { Candidate } from '../candidate.ts';
import { createRelationFinder, type FoundRelation } from './find-relations.ts';
import { unpackModel } from './weights.ts';

export const TRAINED_READER = 'trained';

/**
 * A finder that reads statements with the weights of `models/statements.bin`. It finds what annotators mark as
 * attribution: outer statements of a source, in the words of news. What no corpus marks is left to the other finders.
 */
export function createTrainedFinder(weights: Uint8Array, least?: number): (tokens: Tokens) => Candidate[] {
  const model = unpackModel(weights);
  if (least) model.leastCue = least;
  const findRelations = createRelationFinder(model);
  return (tokens) => findRelations(tokens).flatMap((relation) => candidateOf(tokens, relation) ?? []);
}

function candidateOf({ tokens }: Tokens, { cue, source, content, probability }: FoundRelation): Candidate | null {
  const spans = pieces(tokens, withGapsFilled(tokens, content, [...source, ...indices(cue.first, cue.last)]));
  if (spans.length === 0) return null;
  return {
    source: pieces(tokens, source)[0] ?? null,
    cue: { start: tokens[cue.first]!.start, end: tokens[cue.last - 1]!.end },
    content: spans,
    confidence: probability,
    reader: TRAINED_READER,
    why: `cue ${(100 * cue.probability).toFixed(0)}%, relation ${(100 * probability).toFixed(0)}%`,
  };
}

function indices(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, k) => from + k);
}

/** Words dropped out of the middle of a content's sentence belong to it, unless the source or the cue stands there. */
export function withGapsFilled(tokens: readonly Token[], content: readonly number[], barred: readonly number[]): number[] {
  const filled: number[] = [];
  for (const i of content) {
    const before = filled.at(-1);
    if (before !== undefined && i - before < LONGEST_GAP) {
      const free = tokens[before]!.sentence === tokens[i]!.sentence && !barred.some((b) => b > before && b < i);
      if (free) filled.push(...indices(before + 1, i));
    }
    filled.push(i);
  }
  return filled;
}
const LONGEST_GAP = 25;

/** Runs of neighbouring tokens as spans, without punctuation at either end. */
function pieces(tokens: readonly Token[], found: readonly number[]): Span[] {
  const spans: Span[] = [];
  for (let k = 0; k < found.length; ) {
    let end = k + 1;
    while (found[end] === found[end - 1]! + 1) end++;
    let first = k;
    let last = end - 1;
    while (first < last && tokens[found[first]!]!.pos === 'PUNCT') first++;
    while (last > first && tokens[found[last]!]!.pos === 'PUNCT') last--;
    if (tokens[found[first]!]!.pos !== 'PUNCT') spans.push({ start: tokens[found[first]!]!.start, end: tokens[found[last]!]!.end });
    k = end;
  }
  return spans;
}
