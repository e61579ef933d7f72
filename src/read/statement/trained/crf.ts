import { TABLE_BITS } from './hash.ts';

/** Labels a row of weights has room for; both stages use at most so many. */
export const STRIDE = 8;
export const PAIRS = STRIDE * STRIDE;
export const TABLE_ROWS = 1 << TABLE_BITS;
/** Transition features are few: their table is smaller, its rows those of the hash cut to so many bits. */
export const TRANSITION_ROWS = 1 << 12;

/** Which labels may begin a sequence and follow one another. */
export interface Grammar {
  labels: number;
  /** 1 for a label that may begin. */
  start: Uint8Array;
  /** For each label those that may stand before it. */
  before: readonly Uint8Array[];
  /** For each label those that may follow it. */
  after: readonly Uint8Array[];
}

/**
 * The scores of one sequence: `emission[i * STRIDE + label]` and `steps[stepAt[i] + previous * STRIDE + label]`. Places that
 * score their steps alike may share them.
 */
export interface Lattice {
  length: number;
  emission: Float64Array;
  steps: Float64Array;
  stepAt: Int32Array;
  /** exp of `steps`, where probabilities are asked for. */
  odds: Float64Array;
}

export const IMPOSSIBLE = -1e9;

export function createLattice(): Lattice {
  return {
    length: 0,
    emission: new Float64Array(0),
    steps: new Float64Array(0),
    stepAt: new Int32Array(0),
    odds: new Float64Array(0),
  };
}

/** Makes room for the emissions of a sequence of this length and sets them to zero. */
export function resetEmissions(lattice: Lattice, length: number): void {
  lattice.length = length;
  if (lattice.emission.length < length * STRIDE) {
    lattice.emission = new Float64Array(2 * length * STRIDE);
    lattice.stepAt = new Int32Array(2 * length);
    return;
  }
  lattice.emission.fill(0, 0, length * STRIDE);
}

/** The same, and gives each place steps of its own, set to zero. */
export function resetLattice(lattice: Lattice, length: number): void {
  resetEmissions(lattice, length);
  if (lattice.steps.length < length * PAIRS) {
    lattice.steps = new Float64Array(2 * length * PAIRS);
    lattice.odds = new Float64Array(2 * length * PAIRS);
  } else lattice.steps.fill(0, 0, length * PAIRS);
  for (let i = 0; i < length; i++) lattice.stepAt[i] = i * PAIRS;
}

/** Fills the odds of a lattice whose places have steps of their own. */
export function exponentiateSteps({ length, steps, odds }: Lattice): void {
  for (let k = 0; k < length * PAIRS; k++) odds[k] = Math.exp(steps[k]!);
}

/** The most probable labels of a sequence (Viterbi). */
export function decode({ length, emission, steps, stepAt }: Lattice, { labels, start, before }: Grammar): Uint8Array {
  const best = new Float64Array(length * STRIDE);
  const from = new Uint8Array(length * STRIDE);
  for (let y = 0; y < labels; y++) best[y] = start[y] ? emission[y]! : -Infinity;
  for (let i = 1; i < length; i++) {
    const row = (i - 1) * STRIDE;
    const step = stepAt[i]!;
    for (let y = 0; y < labels; y++) {
      const origins = before[y]!;
      let top = -Infinity;
      let origin = 0;
      for (let k = 0; k < origins.length; k++) {
        const p = origins[k]!;
        const score = best[row + p]! + steps[step + p * STRIDE + y]!;
        if (score > top) {
          top = score;
          origin = p;
        }
      }
      best[row + STRIDE + y] = top + emission[row + STRIDE + y]!;
      from[row + STRIDE + y] = origin;
    }
  }
  return trace(best, from, length, labels);
}

function trace(best: Float64Array, from: Uint8Array, length: number, labels: number): Uint8Array {
  const path = new Uint8Array(length);
  const end = (length - 1) * STRIDE;
  let last = 0;
  for (let y = 1; y < labels; y++) if (best[end + y]! > best[end + last]!) last = y;
  for (let i = length - 1; i >= 0; i--) {
    path[i] = last;
    last = from[i * STRIDE + last]!;
  }
  return path;
}
