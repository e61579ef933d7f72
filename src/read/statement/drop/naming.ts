import type { Candidate } from '../candidate.ts';
import type { DropAids } from './drop.ts';

/** `the group, which it calls Storm-0558`, `hackers Norland tracks as Blue Heron`: whose name it is has been said before. */
export function naming(candidates: readonly Candidate[], { prose: { text } }: DropAids): Set<Candidate> {
  const onlyNames = ({ source, cue }: Candidate) =>
    source !== null &&
    cue !== null &&
    source.end <= cue.start &&
    GIVES_A_NAME.test(text.slice(cue.start, cue.end)) &&
    NAME_GIVEN.test(text.slice(cue.end, cue.end + 40)) &&
    (RELATIVE.test(text.slice(Math.max(0, source.start - 24), source.start)) ||
      RELATIVE.test(text.slice(source.start, source.end)));
  return new Set(candidates.filter(onlyNames));
}
const GIVES_A_NAME = /^(also |has |have |had )*(calls?|called|tracks?|tracked|dubs|dubbed|nicknamed)( as)?$/i;
const NAME_GIVEN = /^(\s+as)?(\s+the)?\s+["“‘']?\p{Lu}/u;
const RELATIVE = /\b(which|that|whom|groups?|gang|hackers|attackers|actors?|cluster|unit)(\s+the)?\s*$/i;
