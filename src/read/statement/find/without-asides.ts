import type { Candidate } from '../candidate.ts';
import { rangeAt, type Prose } from '../grammar/prose.ts';

/**
 * Live speech without what anchor and reporter say of themselves: on air they are the outlet, so `I should say` and `we
 * understand` are turns of speech, and nobody's statement.
 */
export function withoutAsides(prose: Prose, candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter(({ source }) => {
    if (!source) return true;
    const { first, last } = rangeAt(prose, source);
    return last - first !== 1 || !/^(i|we|you)$/.test(prose.words[first]!.norm) || prose.quoted[first]! >= 0;
  });
}
