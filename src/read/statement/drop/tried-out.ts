import type { Candidate } from '../candidate.ts';
import type { DropAids } from './drop.ts';

/** `They wanted to see how we would react`: tried out, and not told. */
export function triedOut(candidates: readonly Candidate[], { prose: { text } }: DropAids): Set<Candidate> {
  const isTried = ({ source, cue, content }: Candidate) =>
    source !== null && cue !== null && TRIES_OUT.test(text.slice(source.end, content[0]!.start + 8));
  return new Set(candidates.filter(isTried));
}
const TRIES_OUT =
  /^\s+(?:also\s+)?(?:wants?|wanted|hoped|tried|(?:is|are|was|were) trying)\s+to\s+(?:see|test|check)\s+(?:how|what|whether|if|who)\b/i;
