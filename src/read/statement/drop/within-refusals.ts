import { contains } from '../../../model/span.ts';
import type { Candidate } from '../candidate.ts';
import type { DropAids } from './drop.ts';
import { neighbours } from '../neighbours.ts';
import { isIn } from './within.ts';

/** `Spokesperson: I have nothing to tell you`, `did not respond when asked who`, `None of the states named in it answered`. */
export function withinRefusals(candidates: readonly Candidate[], { prose: { text } }: DropAids): Set<Candidate> {
  const isWithin = ({ cue }: Candidate, i: number) =>
    cue !== null &&
    neighbours(candidates, i).some(({ reader, source, content: [said] }) => {
      if (reader.refuses === 'in own words') return isIn(cue, said!);
      if (!reader.refuses) return false;
      return (source !== null && contains(source, cue)) || (isIn(cue, said!) && text.startsWith('when', said!.start));
    });
  return new Set(candidates.filter(isWithin));
}
