import { slice } from '../../../model/span.ts';
import type { Candidate } from '../candidate.ts';
import type { DropAids } from './drop.ts';

/**
 * `Asked whether it had paid, the firm hung up`: who asked is not told, and the question says nothing. So it is with `Ada Lund, asked
 * whether it had paid, said no`: it was put to her.
 */
export function onlyAsked(candidates: readonly Candidate[], { prose: { text } }: DropAids): Set<Candidate> {
  const asked = candidates.filter(({ cue }) => cue !== null && ASKED.test(slice(text, cue)));
  return new Set(asked.filter((one) => one.source === null || wasAsked(text, one, candidates)));
}

const ASKED = /^(?:(?:was|were) )?asked$/i;

// The comma behind the speaker closes behind the question, and the speaker's own verb follows.
function wasAsked(text: string, { source, cue, content }: Candidate, candidates: readonly Candidate[]): boolean {
  if (text.slice(source!.end, cue!.start).trim() !== ',') return false;
  const end = content.at(-1)?.end ?? cue!.end;
  return candidates.some(
    (other) =>
      other.source?.start === source!.start && other.cue !== null && isBehind(text.slice(end, other.cue.start)),
  );
}

function isBehind(between: string): boolean {
  return /^[^.;!?]{0,120},\s(?:\S+ly\s)?$/.test(between);
}
