import {
  IMPOSSIBLE,
  PAIRS,
  STRIDE,
  TABLE_ROWS,
  TRANSITION_ROWS,
  createLattice,
  exponentiateSteps,
  resetLattice,
  type Grammar,
} from '../../src/read/statement/trained/crf.ts';
import { createMarginals, infer } from '../../src/read/statement/trained/marginals.ts';
import { packBytes } from '../../src/read/statement/trained/packed.ts';
import { transitionRow, type TransitionTable } from '../../src/read/statement/trained/emissions.ts';
import { quantise } from '../quantise.ts';
import { createRandom } from '../random.ts';
import type { Sequence } from './sequence.ts';

export interface TrainingOptions {
  /** AdaGrad step. */
  rate: number;
  l2: number;
  /** Share of the emission features left out at each place (dropout), 0 to 1. */
  dropout: number;
  seed: number;
}

/** What training one stage gives: its own half of the emission table, and its transitions; packed. */
export interface StageWeights {
  emission: Uint32Array;
  emissionScale: number;
  transition: TransitionTable;
}

/** Gradients smaller than this are not worth a pass over the features. */
const NEGLIGIBLE = 1e-3;
/** Added to the sum of squares, so that the first steps are not the longest. */
const CAUTION = 0.1;

/** Maximum-likelihood training of a linear-chain CRF by AdaGrad (Duchi et al. 2011), one sequence at a time. */
export class CrfTrainer {
  private readonly grammar: Grammar;
  private readonly options: TrainingOptions;
  private readonly emission = new Float32Array(TABLE_ROWS * STRIDE);
  private readonly emissionSquares = new Float32Array(TABLE_ROWS * STRIDE);
  private readonly transition = new Float32Array(TRANSITION_ROWS * PAIRS);
  private readonly transitionSquares = new Float32Array(TRANSITION_ROWS * PAIRS);
  private readonly emissionSum = new Float32Array(TABLE_ROWS * STRIDE);
  private readonly transitionSum = new Float32Array(TRANSITION_ROWS * PAIRS);
  private snapshots = 0;
  private readonly lattice = createLattice();
  private readonly marginals = createMarginals();
  private readonly gradient = new Float64Array(STRIDE);
  private readonly active = new Uint8Array(STRIDE);
  private readonly random;

  constructor(grammar: Grammar, options: TrainingOptions) {
    this.grammar = grammar;
    this.options = options;
    this.random = createRandom(options.seed);
  }

  /** One step; returns the negative log-likelihood of the sequence before it. */
  update(sequence: Sequence): number {
    if (this.options.dropout > 0) this.drop(sequence);
    this.score(sequence);
    exponentiateSteps(this.lattice);
    const logZ = infer(this.lattice, this.grammar, this.marginals);
    const gold = this.goldScore(sequence);
    this.learnEmissions(sequence);
    this.learnTransitions(sequence);
    return logZ - gold;
  }

  /** Remembers the weights as they are; {@link weights} gives the mean of what was remembered. */
  snapshot(): void {
    this.snapshots++;
    for (let k = 0; k < this.emission.length; k++) this.emissionSum[k]! += this.emission[k]!;
    for (let k = 0; k < this.transition.length; k++) this.transitionSum[k]! += this.transition[k]!;
  }

  weights(): StageWeights {
    const emission = quantise(this.emissionSum, this.snapshots);
    const transition = quantise(this.transitionSum, this.snapshots);
    return {
      emission: packBytes(emission.values),
      emissionScale: emission.scale,
      transition: {
        words: packBytes(transition.values),
        scale: transition.scale,
      },
    };
  }

  // Rows left out are marked -1 and skipped.
  private drop(sequence: Sequence): void {
    const threshold = this.options.dropout * 2 ** 32;
    const { rows } = sequence;
    for (let k = 0; k < sequence.starts[sequence.length]!; k++) if (this.random.bits() < threshold) rows[k] = -1;
  }

  private score(sequence: Sequence): void {
    const { lattice, emission, transition } = this;
    const keep = 1 / (1 - this.options.dropout);
    resetLattice(lattice, sequence.length);
    for (let i = 0; i < sequence.length; i++) {
      const base = i * STRIDE;
      for (let k = sequence.starts[i]!; k < sequence.starts[i + 1]!; k++) {
        const row = sequence.rows[k]! * STRIDE;
        if (row < 0) continue;
        for (let y = 0; y < STRIDE; y++) lattice.emission[base + y]! += emission[row + y]!;
      }
      for (let y = 0; y < STRIDE; y++) {
        if ((sequence.allowed[i]! >> y) & 1) lattice.emission[base + y]! *= keep;
        else lattice.emission[base + y] = IMPOSSIBLE;
      }
      for (let k = sequence.transitionStarts[i]!; k < sequence.transitionStarts[i + 1]!; k++) {
        const row = transitionRow(sequence.transitionRows[k]!) * PAIRS;
        for (let pair = 0; pair < PAIRS; pair++) lattice.steps[i * PAIRS + pair]! += transition[row + pair]!;
      }
    }
  }

  private goldScore(sequence: Sequence): number {
    const { labels } = sequence;
    let score = 0;
    for (let i = 0; i < sequence.length; i++) {
      score += this.lattice.emission[i * STRIDE + labels[i]!]!;
      if (i > 0) score += this.lattice.steps[i * PAIRS + labels[i - 1]! * STRIDE + labels[i]!]!;
    }
    return score;
  }

  private learnEmissions(sequence: Sequence): void {
    const { emission, emissionSquares, gradient, active } = this;
    const { rate, l2 } = this.options;
    for (let i = 0; i < sequence.length; i++) {
      const count = this.readGradient(sequence, i);
      if (count === 0) continue;
      for (let k = sequence.starts[i]!; k < sequence.starts[i + 1]!; k++) {
        const row = sequence.rows[k]! * STRIDE;
        if (row < 0) continue;
        for (let a = 0; a < count; a++) {
          const y = active[a]!;
          const step = gradient[y]! + l2 * emission[row + y]!;
          const squares = emissionSquares[row + y]! + step * step;
          emissionSquares[row + y] = squares;
          emission[row + y]! -= (rate * step) / Math.sqrt(squares + CAUTION);
        }
      }
    }
  }

  // Fills `gradient` and lists in `active` the labels whose weights are worth touching; returns how many.
  private readGradient(sequence: Sequence, i: number): number {
    let count = 0;
    for (let y = 0; y < this.grammar.labels; y++) {
      const step = (this.marginals.node[i * STRIDE + y]! - (y === sequence.labels[i] ? 1 : 0)) * sequence.weight;
      this.gradient[y] = step;
      if (Math.abs(step) >= NEGLIGIBLE) this.active[count++] = y;
    }
    return count;
  }

  private learnTransitions(sequence: Sequence): void {
    const { transition, transitionSquares, marginals, lattice } = this;
    const labels = this.grammar.labels;
    for (let i = 1; i < sequence.length; i++) {
      for (let y = 0; y < labels; y++) {
        const ahead = marginals.emission[i * STRIDE + y]! * marginals.backward[i * STRIDE + y]! * marginals.scale[i]!;
        for (const p of this.grammar.before[y]!) {
          const pair = p * STRIDE + y;
          const probability = marginals.forward[(i - 1) * STRIDE + p]! * lattice.odds[i * PAIRS + pair]! * ahead;
          const gold = p === sequence.labels[i - 1] && y === sequence.labels[i] ? 1 : 0;
          const step = (probability - gold) * sequence.weight;
          if (Math.abs(step) < NEGLIGIBLE) continue;
          for (let k = sequence.transitionStarts[i]!; k < sequence.transitionStarts[i + 1]!; k++) {
            const at = transitionRow(sequence.transitionRows[k]!) * PAIRS + pair;
            const squares = transitionSquares[at]! + step * step;
            transitionSquares[at] = squares;
            transition[at]! -= (this.options.rate * step) / Math.sqrt(squares + CAUTION);
          }
        }
      }
    }
  }
}
