import type { Candidate } from '../candidate.ts';
import type { DropAids } from './drop.ts';

/** `is likely intended to portray Norland as`, `the incident underscores`. */
export function unspoken(candidates: readonly Candidate[], { prose: { text } }: DropAids): Set<Candidate> {
  const isUnspoken = ({ reader, source, cue }: Candidate) => {
    if (!reader.isLearned || cue === null) return false;
    const byEvent = source !== null && EVENT.test(text.slice(source.start, source.end));
    return PURPOSE.test(text.slice(cue.start, cue.end)) || (byEvent && !TELLING.test(text.slice(cue.start, cue.end)));
  };
  return new Set(candidates.filter(isUnspoken));
}
const PURPOSE = /^to\s/i;
const EVENT =
  /\b(incident|attack|cyber-?attack|breach|hack|intrusion|episode|affair|move|timing|development|naming|shaming)s?$/i;
const TELLING = /\b(according|per|shows?|showed|suggests?|suggested|indicates?|indicated)\b/i;
