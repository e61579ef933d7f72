import { Features, rowOf } from './feature-set.ts';

/** A table of signed weights: `classes` of them for each of `2 ** bits` hashed features. */
export interface LinearWeights {
  bits: number;
  classes: number;
  values: Int8Array;
  /** What a weight of one is worth. */
  scale: number;
}

/** The score of each class: the sum of the weights of the features that hold. */
export function scoreLinear({ bits, classes, values, scale }: LinearWeights, hashes: readonly number[]): number[] {
  const scores: number[] = new Array<number>(classes).fill(0);
  for (const hash of hashes) {
    const row = rowOf(hash, bits) * classes;
    for (let k = 0; k < classes; k++) scores[k]! += values[row + k]!;
  }
  for (let k = 0; k < classes; k++) scores[k]! *= scale;
  return scores;
}

/** The same where there is one class. */
export function scoreOne({ bits, values, scale }: LinearWeights, hashes: readonly number[]): number {
  let score = 0;
  for (const hash of hashes) score += values[rowOf(hash, bits)]!;
  return score * scale;
}

/** The same of features that are not kept: each is added up as it is asked. */
export class ScoreSum extends Features {
  private readonly weights: LinearWeights;
  private sum = 0;

  constructor(weights: LinearWeights, kind = '') {
    super(kind);
    this.weights = weights;
  }

  score(): number {
    return this.sum * this.weights.scale;
  }

  protected take(hash: number): void {
    this.sum += this.weights.values[rowOf(hash, this.weights.bits)]!;
  }
}

/** The index of the highest score, the first of equals. */
export function bestOf(scores: ArrayLike<number>): number {
  let best = 0;
  for (let k = 1; k < scores.length; k++) if (scores[k]! > scores[best]!) best = k;
  return best;
}
