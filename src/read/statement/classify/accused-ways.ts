import { featuresOfNobody, featuresOfWay } from './accused-features.ts';
import type { FeatureSet } from './feature-set.ts';
import type { Named } from './named.ts';
import { suspectsOf, type AccusedContext } from './suspects.ts';

/** A way to read whom a statement accuses, with what speaks for it; `actor` is null for nobody. */
export interface AccusedWay {
  actor: Named | null;
  features: FeatureSet;
}

/** Everybody whom a statement may accuse, nobody first. */
export function accusedWays(context: AccusedContext): AccusedWay[] {
  const suspects = suspectsOf(context);
  return [
    { actor: null, features: featuresOfNobody(context, suspects) },
    ...suspects.map((suspect, rank) => ({
      actor: suspect.actor,
      features: featuresOfWay(context, suspect, rank, suspects),
    })),
  ];
}
