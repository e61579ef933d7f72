import { slice } from '../../../model/span.ts';
import type { Candidate } from '../candidate.ts';
import type { DropAids } from './drop.ts';

/** `Responding to claims that it was hit, the port said`, `The embassy comments on the raid`: what is answered, and not what the answer is. */
export function onlyAnswered(candidates: readonly Candidate[], { prose: { text } }: DropAids): Set<Candidate> {
  const isAnswered = ({ cue, content }: Candidate) => {
    if (!cue) return false;
    const [verb, start] = [slice(text, cue), content[0]!.start];
    return (
      (RESPONDING.test(verb) && PUT.test(text.slice(cue.end, start + 60))) ||
      (COMMENTS.test(verb) && ON.test(text.slice(start, start + 10)))
    );
  };
  return new Set(candidates.filter(isAnswered));
}
const RESPONDING = /^(?:responding|reacting|replying|commenting)(?: (?:to|on|about))?$/i;
const PUT =
  /^(?: (?:to|on|about))?(?: \S+){0,3} (?:claims?|reports?|allegations?|accusations?|charges?|suggestions?|rumou?rs)\b/i;
/** `The embassy comments on the raid`: that it speaks, and not what it says. */
const COMMENTS = /^(?:comment|respond|repl|react)(?:s|ed|ies|ied)$/i;
const ON = /^(?:on|to) (?!what\b|how\b)/;
