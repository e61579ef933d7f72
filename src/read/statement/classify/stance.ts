import type { StanceCues } from '../../../../codebooks/codebooks.ts';
import type { Stance } from '../../../model/statement.ts';
import type { Candidate } from '../candidate.ts';
import { rangeAt, type Prose } from '../grammar/prose.ts';
import type { CueEntry } from './cue-entry.ts';

export function stanceOf(prose: Prose, candidate: Candidate, entry: CueEntry, cues: StanceCues): Stance {
  const words = candidate.content.flatMap((span) => {
    const range = rangeAt(prose, span);
    return prose.words.slice(range.first, range.last);
  });
  const base = (entry.verb?.stance ?? entry.noun?.stance) as Stance | undefined;
  if (base && base !== 'assert') return base;
  const hostile = new Set([...cues.hostile.verbs, ...cues.hostile.nouns]);
  const denial = new Set(cues.denial);
  if (words.some((word) => denial.has(word.norm))) return 'deny';
  if (words.some((word) => /^(should|must)$/.test(word.norm))) return 'demand';
  if (words.some((word) => hostile.has(word.lemma))) return 'accuse';
  return base ?? 'assert';
}
