import type { Candidate } from '../candidate.ts';
import { BREAKS_OFF, clauseAbout } from '../grammar/clause-about.ts';
import { rangeAt, sentenceAt, spanOf, type Prose } from '../grammar/prose.ts';

/** In words: how far before a speaker's end the verb of such a clause may stand. */
const FARTHEST = 14;

/** `A woman whom the ministry linked to the theft told reporters`: she speaks, and neither the ministry nor the theft of the clause behind her. */
export function withSpeakerBeyondClause(prose: Prose, candidate: Candidate): Candidate {
  const { source, cue } = candidate;
  if (!source || !cue || source.end > cue.start) return candidate;
  const { first, last } = rangeAt(prose, source);
  const floor = Math.max(sentenceAt(prose, first).first, last - FARTHEST);
  for (let i = last - 1; i >= floor && !BREAKS_OFF.test(prose.words[i]!.norm); i--) {
    const verb = prose.cues[prose.cueAt[i]!];
    const clause = verb ? clauseAbout(prose, verb) : null;
    if (clause && !clause.aside && clause.rest <= last) return { ...candidate, source: spanOf(prose, clause.toldOf) };
  }
  return candidate;
}
