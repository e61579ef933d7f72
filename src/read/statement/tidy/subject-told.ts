import { slice } from '../../../model/span.ts';
import type { Candidate } from '../candidate.ts';
import type { Prose } from '../grammar/prose.ts';

/** Passives whose subject is told of; that of `was told`, `was informed` hears. */
const TOLD_OF =
  /^(?:(?:has|have|had) )?(?:is|are|was|were|be|been|being)(?: being)?(?: \p{L}+ly)? (?:wanted|sought|hunted|described|called|named|labell?ed|known|accused|suspected|believed|thought|said|alleged|reported|identified|charged|blamed|linked|tied|considered|deemed|regarded|seen|indicted|sanctioned|expected|estimated)(?: as)?$/iu;

/**
 * `Lind is described as the head of the unit`: the subject of a passive does not speak, it is what is told. Of 290 such marks in gold and
 * real reports five have it as their source.
 */
export function withSubjectTold({ text }: Prose, candidate: Candidate): Candidate {
  const { source, cue, content } = candidate;
  if (!source || !cue || source.end > cue.start || content[0]!.start < source.end) return candidate;
  if (!TOLD_OF.test(slice(text, cue).replace(/\s+/g, ' '))) return candidate;
  return { ...candidate, source: null, content: [source, ...content] };
}
