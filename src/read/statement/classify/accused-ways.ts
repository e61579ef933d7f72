import { accusedFeatures } from './accused-features.ts';
import type { FeatureSet } from './feature-set.ts';
import type { Named } from './named.ts';
import { suspectsOf, type Look } from './suspects.ts';

/** A way to read whom a statement accuses, with what speaks for it; `actor` is null for nobody. */
export interface AccusedWay {
  actor: Named | null;
  features: FeatureSet;
}

/** Everybody whom a statement may accuse, nobody first. */
export function accusedWays(look: Look): AccusedWay[] {
  const suspects = suspectsOf(look);
  const features = accusedFeatures(look, suspects);
  return [null, ...suspects].map((suspect, i) => ({ actor: suspect?.actor ?? null, features: features[i]! }));
}
