import { contains, slice } from '../../../model/span.ts';
import type { Candidate } from '../candidate.ts';
import { IS_CLAIM } from '../grammar/called-false.ts';
import type { DropAids } from './drop.ts';
import { neighbours } from '../neighbours.ts';
import { isIn } from './within.ts';

/**
 * `Spokesperson: I have nothing to tell you`, `did not respond when asked who`, `None of the states named in it answered`, and the
 * claims of nobody in `Claims that he ran it could not be checked`.
 */
export function withinRefusals(candidates: readonly Candidate[], { prose: { text } }: DropAids): Set<Candidate> {
  const isWithin = ({ source: speaker, cue }: Candidate, i: number) =>
    cue !== null &&
    neighbours(candidates, i).some(({ reader, source, content: [said] }) => {
      if (reader.refuses === 'in own words') return isIn(cue, said!);
      if (!reader.refuses) return false;
      if (speaker === null && isIn(cue, said!) && IS_CLAIM.test(slice(text, cue))) return true;
      return (source !== null && contains(source, cue)) || (isIn(cue, said!) && text.startsWith('when', said!.start));
    });
  return new Set(candidates.filter(isWithin));
}
