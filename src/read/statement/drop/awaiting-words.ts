import type { Candidate } from '../candidate.ts';
import type { DropAids } from './drop.ts';

/** `Norland wrote in May and has received no reply`: whoever waits for words holds none back. */
export function awaitingWords(candidates: readonly Candidate[], { prose: { text } }: DropAids): Set<Candidate> {
  // Of `asked the port but has not heard back` the finder of what is not told gives the port, which does not wait.
  const awaits = ({ reader, source, cue }: Candidate) =>
    !reader.mayNameAsked &&
    source !== null &&
    cue !== null &&
    source.end <= cue.start &&
    NONE_CAME.test(text.slice(cue.start, cue.end));
  return new Set(candidates.filter(awaits));
}
const NONE_CAME =
  /\b(receiv\w+|got|gotten|heard|await\w*) (back )?(no|nothing)\b|\b(not|never|n['’]t)( yet)? (receiv\w+|heard|got)\b/i;
