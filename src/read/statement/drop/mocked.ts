import { contains, slice } from '../../../model/span.ts';
import type { Candidate } from '../candidate.ts';
import type { Prose } from '../grammar/prose.ts';
import { textBefore } from '../grammar/text-before.ts';
import { neighbours } from '../neighbours.ts';
import { ANYBODY, BLAMING, WHENEVER } from '../scene/mocking-words.ts';
import type { DropAids } from './drop.ts';

/** `“When it rains in Norland, [they say] Sarvia did it,” the minister said`: only he says it, and mocks it. */
export function mocked(candidates: readonly Candidate[], { prose }: DropAids): Set<Candidate> {
  return new Set(
    candidates.filter((candidate, i) => isMocked(prose, candidate) && isSaid(candidate, neighbours(candidates, i))),
  );
}

function isMocked(prose: Prose, { source, cue, content }: Candidate): boolean {
  if (!source || !cue || source.end > cue.start || !IS_ANYBODY.test(slice(prose.text, source))) return false;
  if (!BLAMES.test(slice(prose.text, cue)) || OWN.test(slice(prose.text, content[0]!))) return false;
  return CONDITION.test(textBefore(prose, source, REACH));
}

function isSaid({ cue }: Candidate, others: readonly Candidate[]): boolean {
  return others.some(({ content }) => content.some((span) => contains(span, cue!)));
}

const IS_ANYBODY = new RegExp(`^${ANYBODY}$`, 'i');
const BLAMES = new RegExp(`^${BLAMING}\\b`, 'i');
/** `If they are not paid, they say, they will publish it`: of themselves. */
const OWN = /^(?:that )?(?:it|they|we|he|she)\b/i;
const CONDITION = new RegExp(`^["“'‘]?${WHENEVER} [^;"”]{3,100},? (?:then |and )?$`, 'i');
/** More than the longest condition with what joins it. */
const REACH = 130;
