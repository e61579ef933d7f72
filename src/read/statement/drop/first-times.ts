import type { Candidate } from '../candidate.ts';
import type { DropAids } from './drop.ts';

/**
 * `It was the first time that Norland had blamed a state`, `the largest ever attributed to a state`: what the outlet finds new or counts
 * among what others have said.
 */
export function firstTimes(candidates: readonly Candidate[], { prose: { text } }: DropAids): Set<Candidate> {
  const isCounted = ({ source, cue }: Candidate) =>
    cue !== null &&
    (EVER.test(text.slice(Math.max(0, cue.start - 6), cue.start)) ||
      (source !== null &&
        source.end <= cue.start &&
        FIRST_TIME.test(text.slice(Math.max(0, source.start - 40), source.start))));
  return new Set(candidates.filter(isCounted));
}
const EVER = / ever $/;
const FIRST_TIME = /\b(is|was|marks|marked|be) the first time( in \w+( \w+)?)?( that)? $/;
