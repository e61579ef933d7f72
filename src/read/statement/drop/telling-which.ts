import type { Candidate } from '../candidate.ts';
import type { DropAids } from './drop.ts';

/** `samples described by Hexagon`: a participle behind its noun only tells which. */
export function tellingWhich(candidates: readonly Candidate[], { prose: { text } }: DropAids): Set<Candidate> {
  const tells = ({ reader, source, cue }: Candidate) =>
    reader.isLearned === true &&
    source !== null &&
    cue !== null &&
    source.start > cue.end &&
    WHICH.test(text.slice(cue.start, cue.end)) &&
    BY.test(text.slice(cue.end, source.start)) &&
    NOUN.test(text.slice(Math.max(0, cue.start - 24), cue.start));
  return new Set(candidates.filter(tells));
}
const WHICH =
  /^(described|documented|detailed|published|used|seen|shared|analysed|analyzed|studied|examined|catalogued)$/i;
const BY = /^ by (the |an? )?$/;
const NOUN = /\b(?!(?:was|were|is|are|be|been|being|as|not|first|and|or)\b)[\p{L}\d-]{3,} $/u;
