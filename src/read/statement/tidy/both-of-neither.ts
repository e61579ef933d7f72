import type { Candidate } from '../candidate.ts';
import { sentenceAt, wordAt, type Prose } from '../grammar/prose.ts';

/** `Neither the police nor the port confirmed it`: whoever stands behind `nor` is one of two who did not, and the source is both. */
export function withBothOfNeither(prose: Prose, candidate: Candidate): Candidate {
  const { source } = candidate;
  if (!source) return candidate;
  const { words } = prose;
  const first = wordAt(words, source.start);
  if (words[first - 1]?.norm !== 'nor') return candidate;
  const earliest = Math.max(sentenceAt(prose, first).first, first - FARTHEST);
  for (let i = first - 2; i >= earliest; i--) {
    if (words[i]!.pos === 'VERB') return candidate;
    if (words[i]!.norm === 'neither') return { ...candidate, source: { start: words[i]!.start, end: source.end } };
  }
  return candidate;
}
/** In words. */
const FARTHEST = 15;
