import type { LinearWeights } from '../../src/read/statement/weights/linear-scorer.ts';
import { rowOf } from '../../src/read/statement/weights/feature-set.ts';
import { quantise } from '../quantise.ts';
import { createRandom, type Random } from '../random.ts';

/** How a table of weights is learned; each is tuned by cross-validation, see docs/accuracy-stance.md. */
export interface ChoiceOptions {
  bits: number;
  epochs: number;
  rate: number;
  l2: number;
  /** Share of features left out at each look. */
  dropout: number;
  seed: number;
}

/** One thing to learn: features, and the index of the right class. */
export interface ClassExample {
  hashes: readonly number[];
  right: number;
}

/** One thing to learn: ways with their features, of which these are right. */
export interface Choice {
  ways: readonly (readonly number[])[];
  right: readonly number[];
}

/**
 * Learns to tell classes apart (multinomial logistic regression, AdaGrad, weights averaged over the later half), each list of examples from
 * a start of its own, and takes the mean: what one start happens to make of rare words evens out.
 */
export function learnClasses(
  examplesByStart: readonly (readonly ClassExample[])[],
  classes: number,
  options: ChoiceOptions,
): LinearWeights {
  const learners = examplesByStart.map((examples, start) => {
    const learner = new Learner(classes, { ...options, seed: options.seed + start });
    learner.run(examples, ({ hashes, right }, rows) => {
      const kept = rows(hashes);
      const scores = Array.from({ length: classes }, (_, k) => learner.score(kept, k));
      softmax(scores).forEach((p, k) => learner.step(kept, k, p - (k === right ? 1 : 0)));
    });
    return learner;
  });
  return meanOf(learners);
}

function meanOf([first, ...others]: readonly Learner[]): LinearWeights {
  others.forEach((other) => first!.join(other));
  return first!.weights();
}

/** Learns to choose among ways (log-linear ranking): the same weights score every way; any right one will do. */
export function learnChoices(choices: readonly Choice[], options: ChoiceOptions, starts = 1): LinearWeights {
  const learners = Array.from({ length: starts }, (_, k) => new Learner(1, { ...options, seed: options.seed + k }));
  for (const learner of learners)
    learner.run(choices, ({ ways, right }, rows) => {
      const kept = ways.map(rows);
      const scores = kept.map((way) => learner.score(way, 0));
      const chances = softmax(scores);
      const share = right.reduce((sum, k) => sum + chances[k]!, 0);
      chances.forEach((p, k) => learner.step(kept[k]!, 0, p - (right.includes(k) ? p / share : 0)));
    });
  return meanOf(learners);
}

class Learner {
  private readonly classes: number;
  private readonly options: ChoiceOptions;
  private readonly random: Random;
  private readonly values: Float32Array;
  private readonly squares: Float32Array;
  private readonly sum: Float32Array;
  private snapshots = 0;

  constructor(classes: number, options: ChoiceOptions) {
    this.classes = classes;
    this.options = options;
    this.random = createRandom(options.seed);
    const size = classes << options.bits;
    this.values = new Float32Array(size);
    this.squares = new Float32Array(size);
    this.sum = new Float32Array(size);
  }

  run<T>(examples: readonly T[], look: (example: T, rows: (hashes: readonly number[]) => number[]) => void): void {
    const { bits, epochs, dropout } = this.options;
    const order = Int32Array.from(examples.keys());
    const limit = dropout * 2 ** 32;
    const rows = (hashes: readonly number[]) =>
      hashes.filter(() => this.random.bits() >= limit).map((hash) => rowOf(hash, bits));
    for (let epoch = 0; epoch < epochs; epoch++) {
      this.random.shuffle(order);
      for (const i of order) look(examples[i]!, rows);
      if (epoch < epochs / 2) continue;
      this.snapshots++;
      for (let k = 0; k < this.sum.length; k++) this.sum[k]! += this.values[k]!;
    }
  }

  score(rows: readonly number[], k: number): number {
    let score = 0;
    for (const row of rows) score += this.values[row * this.classes + k]!;
    return score / (1 - this.options.dropout);
  }

  step(rows: readonly number[], k: number, error: number): void {
    if (Math.abs(error) < 1e-4) return;
    const { rate, l2 } = this.options;
    for (const row of rows) {
      const at = row * this.classes + k;
      const gradient = error + l2 * this.values[at]!;
      this.squares[at]! += gradient * gradient;
      this.values[at]! -= (rate * gradient) / (Math.sqrt(this.squares[at]!) + 1e-6);
    }
  }

  /** Takes what another learner has learned as well. */
  join(other: Learner): void {
    this.snapshots += other.snapshots;
    for (let k = 0; k < this.sum.length; k++) this.sum[k]! += other.sum[k]!;
  }

  weights(): LinearWeights {
    const { bits } = this.options;
    return { bits, classes: this.classes, ...quantise(this.sum, this.snapshots) };
  }
}

function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}
