import type { Candidate } from '../candidate.ts';
import { endsAside } from '../grammar/ends-aside.ts';
import { rangeAt, type Prose } from '../grammar/prose.ts';
import { relativeAt } from '../party/whom-who-means.ts';

/** `The crew, who asked for a lawyer, were led away`: what stands behind the comma that ends such a clause is no part of what they asked for. */
export function withoutOtherClause(prose: Prose, candidate: Candidate): Candidate {
  const { source, content } = candidate;
  const pronoun = source && relativeAt(prose, source);
  if (pronoun === null || prose.words[pronoun - 1]?.text !== ',') return candidate;
  const last = content.at(-1)!;
  const { first, last: end } = rangeAt(prose, last);
  const comma = prose.words.slice(first + 1, end - 1).findIndex(({ text }) => text === ',') + first + 1;
  // An earlier comma opens an aside of its own: `the quay, closed since May, was dark`.
  if (comma === first || prose.quoted[comma]! >= 0 || !endsAside(prose, comma)) return candidate;
  return { ...candidate, content: [...content.slice(0, -1), { ...last, end: prose.words[comma - 1]!.end }] };
}
