import { startOf, endOf, type Candidate } from '../candidate.ts';
import type { DropAids } from './drop.ts';
import { isOutlet } from './is-outlet.ts';
import { neighbours } from '../neighbours.ts';
import { fills } from './within.ts';

/** `Velmark denied it, the Gazette reported`; `"...," he said, according to the Gazette`. What stays is theirs, relayed. */
export function relays(candidates: readonly Candidate[], { prose, outlets }: DropAids): Set<Candidate> {
  const isRelay = (candidate: Candidate, i: number) => {
    const { source, cue, content } = candidate;
    if (!source || !cue || content.at(-1)!.end > cue.start || !isOutlet(prose.text, source, outlets)) return false;
    const said = { start: content[0]!.start, end: content.at(-1)!.end };
    return neighbours(candidates, i).some((other) => {
      if (!other.source || !other.cue || other.source.start === source.start) return false;
      const own = { start: startOf(other), end: endOf(other) };
      return fills(own, said, 0.7);
    });
  };
  return new Set(candidates.filter(isRelay));
}
