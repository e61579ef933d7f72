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
}

/** The scores of one sequence: `emission[i * STRIDE + label]`, `transition[i * PAIRS + previous * STRIDE + label]`. */
export interface Lattice {
  length: number;
  emission: Float64Array;
  transition: Float64Array;
}

export const IMPOSSIBLE = -1e9;

export function createLattice(): Lattice {
  return {
    length: 0,
    emission: new Float64Array(0),
    transition: new Float64Array(0),
  };
}

/** Makes room for a sequence of this length and sets its scores to zero. */
export function resetLattice(lattice: Lattice, length: number): void {
  lattice.length = length;
  if (lattice.emission.length < length * STRIDE) {
    lattice.emission = new Float64Array(2 * length * STRIDE);
    lattice.transition = new Float64Array(2 * length * PAIRS);
    return;
  }
  lattice.emission.fill(0, 0, length * STRIDE);
  lattice.transition.fill(0, 0, length * PAIRS);
}

/** The most probable labels of a sequence (Viterbi). */
export function decode(lattice: Lattice, { labels, start, before }: Grammar): Uint8Array {
  const { length, emission, transition } = lattice;
  const best = new Float64Array(length * STRIDE);
  const from = new Uint8Array(length * STRIDE);
  for (let y = 0; y < labels; y++) best[y] = start[y] ? emission[y]! : -Infinity;
  for (let i = 1; i < length; i++) {
    for (let y = 0; y < labels; y++) {
      let top = -Infinity;
      let origin = 0;
      for (const p of before[y]!) {
        const score = best[(i - 1) * STRIDE + p]! + transition[i * PAIRS + p * STRIDE + y]!;
        if (score > top) {
          top = score;
          origin = p;
        }
      }
      best[i * STRIDE + y] = top + emission[i * STRIDE + y]!;
      from[i * STRIDE + y] = origin;
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
