import type { Span } from '../../../model/span.ts';
import type { Candidate } from '../candidate.ts';
import type { CueEntry } from '../scene/cue-entry.ts';

/**
 * The parts of a content in which the accused may be named: all of it, but of `Lund was indicted for fraud in Halmere` only the subject. Whoever such a
 * passive is about is accused, and nobody named behind it.
 */
export function placesOfAccused(
  { source, cue, content }: Pick<Candidate, 'source' | 'cue' | 'content'>,
  { verb, passive }: Pick<CueEntry, 'verb' | 'passive'>,
): readonly Span[] {
  const [subject] = content;
  const isCharged = passive && source === null && verb !== null && CHARGES.test(verb.verb);
  return isCharged && cue && content.length > 1 && subject!.end <= cue.start ? [subject!] : content;
}

const CHARGES = /^(accuse|charge|indict|convict|suspect|sanction)$/;
