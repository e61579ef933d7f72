import { FeatureRows } from '../../src/read/statement/trained/feature-rows.ts';
import type { ReadCue } from '../../src/read/statement/trained/find-relations.ts';
import {
  CUE_FEATURES,
  HYPOTHESIS_FEATURES,
  writeCueFeatures,
  writeHypothesisFeatures,
} from '../../src/read/statement/trained/hypothesis-features.ts';
import { RANKING_ROWS, rankingRow, type RankingWeights } from '../../src/read/statement/trained/weigh-hypotheses.ts';
import type { AttributionRelation } from './corpus.ts';
import { quantise } from '../quantise.ts';
import { createRandom } from '../random.ts';
import type { StageOptions } from './stage-one.ts';

/** The ways to read a cue as feature rows, and which is right: its index, or -1 when the cue is none. */
export interface Choice {
  ways: Int32Array[];
  right: number;
  /** From an example annotated under our own guidelines. */
  house: boolean;
}

/** Makes a choice to learn from: the way nearest to what the annotators marked at this cue is the right one. */
export function choiceOf(
  { context, hypotheses }: ReadCue,
  relations: readonly AttributionRelation[],
  house: boolean,
): Choice {
  const features = new FeatureRows(CUE_FEATURES + HYPOTHESIS_FEATURES);
  const ways = hypotheses.map((hypothesis) => {
    features.clear();
    writeCueFeatures(context, features);
    writeHypothesisFeatures(context, hypothesis, features);
    return features.rows.slice(0, features.length).map(rankingRow);
  });
  const { first, last } = context.group;
  const relation = relations.find((r) => r.cue.some((i) => i >= first && i < last));
  if (!relation) return { ways, right: -1, house };
  const nearness = hypotheses.map((h) => dice(h.source, relation.source) + 2 * dice(h.content, relation.content));
  return { ways, right: nearness.indexOf(Math.max(...nearness)), house };
}

function dice(a: readonly number[], b: readonly number[]): number {
  if (a.length + b.length === 0) return 1;
  const other = new Set(b);
  return (2 * a.filter((i) => other.has(i)).length) / (a.length + b.length);
}

/** Trains the last stage: a log-linear choice among the ways to read a cue and its being none. */
export function trainStageThree(choices: readonly Choice[], options: StageOptions): RankingWeights {
  const learner = new ChoiceLearner(options);
  const order = Int32Array.from(choices.keys());
  const random = createRandom(options.seed + 1);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    random.shuffle(order);
    let loss = 0;
    for (const k of order) loss += learner.update(choices[k]!);
    if (epoch >= options.epochs / 2) learner.snapshot();
    options.tell(`choices, round ${epoch + 1}: loss ${loss.toFixed(0)} over ${choices.length}`);
  }
  return learner.weights();
}

class ChoiceLearner {
  private readonly options: StageOptions;
  private readonly values = new Float32Array(RANKING_ROWS);
  private readonly squares = new Float32Array(RANKING_ROWS);
  private readonly sum = new Float32Array(RANKING_ROWS);
  private snapshots = 0;

  constructor(options: StageOptions) {
    this.options = options;
  }

  update({ ways, right, house }: Choice): number {
    const { values } = this;
    const weight = house ? this.options.houseWeight : 1;
    const scores = ways.map((rows) => rows.reduce((sum, row) => sum + values[row]!, 0));
    const top = Math.max(0, ...scores);
    const masses = scores.map((score) => Math.exp(score - top));
    const none = Math.exp(-top);
    const total = masses.reduce((a, b) => a + b, none);
    ways.forEach((rows, k) => this.step(rows, weight * (masses[k]! / total - (k === right ? 1 : 0))));
    return -Math.log((right < 0 ? none : masses[right]!) / total);
  }

  private step(rows: Int32Array, gradient: number): void {
    const { values, squares } = this;
    const { rate, l2 } = this.options;
    if (Math.abs(gradient) < 1e-4) return;
    for (const row of rows) {
      const step = gradient + l2 * values[row]!;
      squares[row]! += step * step;
      values[row]! -= (rate * step) / Math.sqrt(squares[row]! + 1);
    }
  }

  snapshot(): void {
    this.snapshots++;
    for (let k = 0; k < this.values.length; k++) this.sum[k]! += this.values[k]!;
  }

  weights(): RankingWeights {
    return quantise(this.sum, this.snapshots);
  }
}
