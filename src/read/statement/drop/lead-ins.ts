import type { Span } from '../../../model/span.ts';
import type { Candidate } from '../candidate.ts';
import { rangeAt, type Prose } from '../grammar/prose.ts';
import type { DropAids } from './drop.ts';

/** `The agencies urge operators to:`: what is urged stands in the bullets, and the lead-in only says upon whom. */
export function leadIns(candidates: readonly Candidate[], { prose }: DropAids): Set<Candidate> {
  const led = new Set(candidates.flatMap(({ reader, cue }) => (reader.sharesCue && cue ? [cue.start] : [])));
  const isLeadIn = ({ reader, cue, content }: Candidate) =>
    !reader.sharesCue && cue !== null && led.has(cue.start) && content.every((span) => !hasVerb(prose, span));
  return new Set(candidates.filter(isLeadIn));
}

function hasVerb(prose: Prose, span: Span): boolean {
  const { first, last } = rangeAt(prose, span);
  return prose.words.slice(first, last).some(({ pos }) => pos === 'VERB');
}
