import { endOf, type Candidate } from '../candidate.ts';
import { neighbours } from '../neighbours.ts';
import { fills } from './within.ts';

/** `According to X, the suspects are linked to Y`: a passive without agent that is all somebody else says. */
export function swallowed(candidates: readonly Candidate[]): Set<Candidate> {
  const isSwallowed = (candidate: Candidate, i: number) => {
    if (candidate.source || !candidate.reader.isPassive) return false;
    const own = { start: candidate.content[0]!.start, end: endOf(candidate) };
    return neighbours(candidates, i).some(
      ({ cue, content }) => cue !== null && content.some((span) => fills(own, span, 0.6)),
    );
  };
  return new Set(candidates.filter(isSwallowed));
}
