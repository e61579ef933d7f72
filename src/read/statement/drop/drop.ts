import type { Candidate } from '../candidate.ts';
import type { Prose } from '../grammar/prose.ts';
import type { Outlets } from '../party/outlet-places.ts';

/** What a drop may look at beside the candidates. */
export interface DropAids {
  prose: Prose;
  outlets: Outlets;
}

/** Takes candidates out that say nothing, or that others make needless. */
export interface Drop {
  /** For `--explain`. */
  why: string;
  /** The candidates to take out, among those in text order. */
  find: (standing: readonly Candidate[], aids: DropAids) => Set<Candidate>;
}
