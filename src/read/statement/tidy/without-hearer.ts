import { slice } from '../../../model/span.ts';
import type { Candidate } from '../candidate.ts';
import type { Prose } from '../grammar/prose.ts';

/** `Lawmakers were told that ...`: whoever hears it does not say it, and who does is not told. */
export function withoutHearer({ text }: Prose, candidate: Candidate): Candidate {
  const { source, cue } = candidate;
  if (!source || !cue || source.end > cue.start || !HEARD.test(slice(text, cue))) return candidate;
  return { ...candidate, source: null };
}
const HEARD =
  /\b(?:am|is|are|was|were|been|being)(?: (?:\w+ly|also|already|later|first|never|not|then))* (?:told|informed|warned|notified|briefed|assured)\b/i;
