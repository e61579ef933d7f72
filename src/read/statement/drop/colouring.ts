import type { Span } from '../../../model/span.ts';
import type { Candidate } from '../candidate.ts';
import type { Prose } from '../grammar/prose.ts';
import type { DropAids } from './drop.ts';

/** The weights take `alleged attacks` for a report: the word only colours its noun. Right behind its subject it is the verb. */
export function colouring(candidates: readonly Candidate[], { prose }: DropAids): Set<Candidate> {
  const colours = ({ reader, source, cue }: Candidate) =>
    reader.isLearned === true &&
    cue !== null &&
    COLOURING.test(prose.text.slice(cue.start, cue.end)) &&
    !(source !== null && isFollowedBy(prose, source, cue));
  return new Set(candidates.filter(colours));
}

// `Norland accused`, `Norland repeatedly accused`, `Norland on Tuesday accused`, `Norland, which borders it, accused`; not so
// `these alleged attacks`.
function isFollowedBy({ text }: Prose, source: Span, cue: Span): boolean {
  if (
    /^(this|these|that|those|such|some|all|both|many|several|its|his|her|their)$/i.test(
      text.slice(source.start, source.end),
    )
  )
    return false;
  return source.end <= cue.start && UP_TO_VERB.test(text.slice(source.end, cue.start));
}
const UP_TO_VERB =
  /^(\s+\w+ly|\s+(late |early |earlier )?(on|in|this|last)\s+(\p{Lu}\p{L}+|week|month|year)(\s\d{1,4})?)?\s+$|^,[^.;:]*,\s+$/u;
const COLOURING = /^(alleged|suspected|accused|reported|repeated|so-called|purported)$/i;
