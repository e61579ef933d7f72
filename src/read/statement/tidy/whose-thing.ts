import type { Candidate } from '../candidate.ts';
import { rangeAt, spanOf, type Prose } from '../grammar/prose.ts';
import { isAuxiliary } from '../grammar/verb-group.ts';

/** `Quay Data, whose network officials say was used`: the officials say it, of the network. */
export function withWhoseThing(prose: Prose, candidate: Candidate): Candidate {
  const { source, cue, content } = candidate;
  const told = content.at(-1)!;
  if (!source || !cue || told.start < cue.end) return candidate;
  const { words } = prose;
  const { first, last } = rangeAt(prose, source);
  const next = words[rangeAt(prose, told).first];
  if (words[first]?.norm !== 'whose' || last - first < 3 || !next || !isAuxiliary(next)) return candidate;
  // Whoever has an article or a name begins with it; else the last word says who.
  let speaker = last - 1;
  for (let i = last - 2; i >= first + 2; i--) if (/^(?:DET|PROPN)$/.test(words[i]!.pos)) speaker = i;
  const thing = spanOf(prose, { first, last: speaker })!;
  return { ...candidate, source: spanOf(prose, { first: speaker, last })!, content: [thing, told] };
}
