import type { Candidate } from '../../src/read/statement/candidate.ts';
import type { Marked } from './marked-report.ts';
import { overlapOf } from './overlap.ts';

/** Which candidate is which marked statement: one to one, the best overlap first; half of the characters must be shared. */
export function pairUp(marked: readonly Marked[], candidates: readonly Candidate[]): Map<Candidate, Marked> {
  const pairs = marked.flatMap((one) =>
    candidates.map((candidate) => ({ one, candidate, overlap: overlapOf(one.content, candidate.content) })),
  );
  pairs.sort((a, b) => b.overlap - a.overlap);
  const taken = new Set<Marked>();
  const paired = new Map<Candidate, Marked>();
  for (const { one, candidate, overlap } of pairs) {
    if (overlap < 0.5 || taken.has(one) || paired.has(candidate)) continue;
    taken.add(one);
    paired.set(candidate, one);
  }
  return paired;
}
