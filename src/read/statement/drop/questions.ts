import type { Candidate } from '../candidate.ts';
import { rangeAt, sentenceAt, type Prose } from '../grammar/prose.ts';
import type { DropAids } from './drop.ts';

/** `And did they deny it?`: whether somebody said something is asked, and nobody says it. Automatic captions often lose the mark. */
export function questions(candidates: readonly Candidate[], { prose }: DropAids): Set<Candidate> {
  return new Set(
    candidates.filter(
      ({ source, cue }) => source !== null && cue !== null && source.end <= cue.start && isAsked(prose, source),
    ),
  );
}

function isAsked(prose: Prose, source: { start: number; end: number }): boolean {
  const { first } = rangeAt(prose, source);
  if (first >= prose.words.length) return false;
  const from = Math.max(prose.words[sentenceAt(prose, first).first]!.start, source.start - REACH);
  return INVERTED.test(prose.text.slice(from, source.start));
}

const REACH = 80;
/** A verb before its subject, at the head of the sentence or behind a call: `So, Ada, has the ministry`; not `as did`, `and so did`, `nor did`. */
const INVERTED =
  /^(?:(?:and|but|so|well|okay|ok|now|then|yes|yeah|right|all right)[, ]+|\p{L}+, ){0,4}(?:did|does|do|has|have|is|are|was|were|will|would|can|could)\s$/iu;
