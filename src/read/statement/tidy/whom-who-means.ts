import type { Candidate } from '../candidate.ts';
import type { Prose } from '../grammar/prose.ts';
import { whomWhoMeans } from '../party/whom-who-means.ts';

/** `A spokesman, who confirms the raid`: the spokesman is the source, and no `who`. */
export function withWhomWhoMeans(prose: Prose, candidate: Candidate): Candidate {
  const source = whomWhoMeans(prose, candidate);
  return source ? { ...candidate, source } : candidate;
}
