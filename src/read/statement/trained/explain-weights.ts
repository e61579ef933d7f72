import type { Weight } from '../../../model/trace.ts';
import { featureWords } from './feature-words.ts';
import {
  CUE_FEATURES,
  HYPOTHESIS_FEATURES,
  writeCueFeatures,
  writeHypothesisFeatures,
  type Hypothesis,
  type HypothesisContext,
} from './hypothesis-features.ts';
import { TracedRows } from './traced-rows.ts';
import { rankingRow, type RankingWeights } from './weigh-hypotheses.ts';

/** As many kinds of features are told as speak loudest. */
const TOLD = 5;

/** What weighed most in a choice, loudest first; the weights of one kind of feature are added up. */
export function explainWeights(
  { values, scale }: RankingWeights,
  context: HypothesisContext,
  hypothesis: Hypothesis,
): Weight[] {
  const rows = new TracedRows(CUE_FEATURES + HYPOTHESIS_FEATURES);
  rows.clear();
  writeCueFeatures(context, rows);
  writeHypothesisFeatures(context, hypothesis, rows);
  const sums = new Map<string, number>();
  for (let k = 0; k < rows.length; k++) {
    const what = featureWords(rows.templates[k]!);
    const weight = values[rankingRow(rows.rows[k]!)]!;
    sums.set(what, (sums.get(what) ?? 0) + weight * scale);
  }
  return [...sums]
    .map(([what, weight]) => ({ what, weight: Math.round(weight * 100) / 100 }))
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.what < b.what ? -1 : 1))
    .slice(0, TOLD)
    .filter(({ weight }) => weight !== 0);
}
