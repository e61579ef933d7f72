import { slice } from '../../../model/span.ts';
import type { Candidate } from '../candidate.ts';
import { IS_CLAIM } from '../grammar/called-false.ts';
import { neighbours } from '../neighbours.ts';
import type { DropAids } from './drop.ts';

/** `Norland repeated its [claims] that ...`: whoever repeats them makes them, once. */
export function ownClaims(candidates: readonly Candidate[], { prose: { text } }: DropAids): Set<Candidate> {
  const isRepeated = ({ source, cue, content: [said] }: Candidate, i: number) =>
    source !== null &&
    cue !== null &&
    POSSESSIVE.test(slice(text, source)) &&
    IS_CLAIM.test(slice(text, cue)) &&
    neighbours(candidates, i).some(
      (other) =>
        other.cue !== null &&
        other.cue.end <= source.start &&
        other.source !== null &&
        other.content[0]!.start === said!.start &&
        text.slice(other.cue.end, source.start).trim() === '',
    );
  return new Set(candidates.filter(isRepeated));
}
const POSSESSIVE = /^(?:its|their|his|her|our|my)$/i;
