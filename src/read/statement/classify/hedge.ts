import type { Hedges } from '../../../../codebooks/codebooks.ts';
import type { Candidate } from '../candidate.ts';
import { rangeAt, type Prose } from '../grammar/prose.ts';

/** True when an epistemic word inside source, cue or content is used of the truth of the claim. */
export function isHedged(prose: Prose, candidate: Candidate, hedges: Hedges): boolean {
  const words = new Set(hedges.words);
  const spans = [candidate.source, candidate.cue, ...candidate.content].filter((span) => span !== null);
  for (const span of spans) {
    const range = rangeAt(prose, span);
    for (let i = range.first; i < range.last; i++) {
      if (words.has(prose.words[i]!.norm) && isEpistemic(prose, i, span === candidate.cue)) return true;
    }
  }
  return false;
}

function isEpistemic(prose: Prose, i: number, inCue: boolean): boolean {
  const { norm } = prose.words[i]!;
  // As plain cue verbs these report, they do not doubt.
  if (inCue && /^(alleged|reported|suggest|suggests|suggested|indicate|indicates|indicated|fear|feared|fears)$/.test(norm)) return false;
  return true;
}
