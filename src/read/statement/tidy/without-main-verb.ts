import type { Candidate } from '../candidate.ts';
import { clauseOfNoun } from '../grammar/clause-of-noun.ts';
import { sentenceAt, wordAt, type Prose } from '../grammar/prose.ts';

/** `A post claiming that the bank paid spread on Monday`: what is claimed ends before what became of the post. */
export function withoutMainVerb(prose: Prose, candidate: Candidate): Candidate {
  const last = candidate.content.at(-1)!;
  const at = wordAt(prose.words, last.start);
  const found = at < prose.words.length ? clauseOfNoun(prose, sentenceAt(prose, at)) : null;
  if (!found || at < found.clause.first || at >= found.clause.last) return candidate;
  const end = prose.words[found.clause.last - 1]!.end;
  if (last.end <= end) return candidate;
  return { ...candidate, content: [...candidate.content.slice(0, -1), { ...last, end }] };
}
