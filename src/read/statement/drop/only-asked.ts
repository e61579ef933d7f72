import type { Candidate } from '../candidate.ts';
import type { DropAids } from './drop.ts';

/** `Asked whether it had paid, the firm hung up`: who asked is not told, and the question says nothing. */
export function onlyAsked(candidates: readonly Candidate[], { prose: { text } }: DropAids): Set<Candidate> {
  const asks = ({ source, cue }: Candidate) =>
    source === null && cue !== null && /^((was|were) )?asked$/i.test(text.slice(cue.start, cue.end));
  return new Set(candidates.filter(asks));
}
