import { FeatureRows } from './feature-rows.ts';
import {
  CUE_FEATURES,
  HYPOTHESIS_FEATURES,
  writeCueFeatures,
  writeHypothesisFeatures,
  type Hypothesis,
  type HypothesisContext,
} from './hypothesis-features.ts';

/** The weights of the last stage: one a row. */
export interface RankingWeights {
  values: Int8Array;
  scale: number;
}

/** Rows of the ranking table: those of the hash cut to so many bits. */
export const RANKING_ROWS = 1 << 16;

export interface Weighed {
  hypothesis: Hypothesis;
  /** Probability that the cue is one at all. */
  probability: number;
}

/**
 * The last stage: weighs the ways to read a cue against one another and against its being no cue. Gives the best way, and
 * what all ways together weigh.
 */
export function createWeigher({ values, scale }: RankingWeights) {
  const features = new FeatureRows(Math.max(CUE_FEATURES, HYPOTHESIS_FEATURES));
  const sum = () => {
    let total = 0;
    for (let k = 0; k < features.length; k++) total += values[rankingRow(features.rows[k]!)]!;
    return total;
  };
  return (context: HypothesisContext, hypotheses: readonly Hypothesis[]): Weighed => {
    let best = hypotheses[0]!;
    let top = -Infinity;
    let mass = 0;
    features.clear();
    writeCueFeatures(context, features);
    const shared = sum();
    for (const hypothesis of hypotheses) {
      features.clear();
      writeHypothesisFeatures(context, hypothesis, features);
      const score = (shared + sum()) * scale;
      mass += Math.exp(score);
      if (score > top) {
        top = score;
        best = hypothesis;
      }
    }
    return { hypothesis: best, probability: mass / (1 + mass) };
  };
}

/** Where the weight of a feature stands in the ranking table. */
export function rankingRow(row: number): number {
  return row & (RANKING_ROWS - 1);
}
