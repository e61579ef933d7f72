import { accusedFeatures } from './accused-features.ts';
import type { Features } from '../weights/feature-set.ts';
import type { Named } from '../party/named.ts';
import { suspectsOf, type Look } from './suspects.ts';

/** A way to read whom a statement accuses, with what speaks for it; `actor` is null for nobody. */
export interface AccusedWay<F> {
  actor: Named | null;
  features: F;
}

/** Everybody whom a statement may accuse, nobody first; `open` makes what takes the features of each. */
export function accusedWays<F extends Features>(look: Look, open: (kind: string) => F): AccusedWay<F>[] {
  const suspects = suspectsOf(look);
  return accusedFeatures(look, suspects, open).map((features, i) => ({
    actor: i === 0 ? null : suspects[i - 1]!.actor,
    features,
  }));
}
