import { TABLE_BITS } from './hash.ts';

/** Labels a row of weights has room for; both stages use at most so many. */
export const STRIDE = 8;
export const PAIRS = STRIDE * STRIDE;
export const TABLE_ROWS = 1 << TABLE_BITS;
/** Transition features are few: their table is smaller, its rows those of the hash cut to so many bits. */
export const TRANSITION_ROWS = 1 << 12;

/** The weights of one linear-chain conditional random field: per row one weight a label, or one a pair of labels. */
export interface CrfWeights {
  emission: Int8Array;
  emissionScale: number;
  transition: Int8Array;
  transitionScale: number;
}

/** Which labels may begin a sequence and follow one another. */
export interface Grammar {
  labels: number;
  start: Uint8Array;
  /** `follows[previous * STRIDE + next]`. */
  follows: Uint8Array;
}

/** The scores of one sequence: `emission[i * STRIDE + label]`, `transition[i * PAIRS + previous * STRIDE + label]`. */
export interface Lattice {
  length: number;
  emission: Float64Array;
  transition: Float64Array;
}

export const IMPOSSIBLE = -1e9;

export function createLattice(): Lattice {
  return { length: 0, emission: new Float64Array(0), transition: new Float64Array(0) };
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

/** Forbids what the grammar forbids. */
export function constrain(lattice: Lattice, grammar: Grammar): void {
  const { emission, transition, length } = lattice;
  for (let y = 0; y < STRIDE; y++) if (!grammar.start[y]) emission[y] = IMPOSSIBLE;
  for (let k = 0; k < PAIRS; k++) {
    if (grammar.follows[k]) continue;
    for (let i = 1; i < length; i++) transition[i * PAIRS + k] = IMPOSSIBLE;
  }
}

/** The most probable labels of a sequence, and their score before normalising. */
export function decode(lattice: Lattice, labels: number): { path: Uint8Array; score: number } {
  const { length, emission, transition } = lattice;
  const best = new Float64Array(length * STRIDE);
  const from = new Uint8Array(length * STRIDE);
  for (let y = 0; y < labels; y++) best[y] = emission[y]!;
  for (let i = 1; i < length; i++) {
    for (let y = 0; y < labels; y++) {
      let top = -Infinity;
      let origin = 0;
      for (let p = 0; p < labels; p++) {
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
  const path = new Uint8Array(length);
  let last = 0;
  for (let y = 1; y < labels; y++) if (best[(length - 1) * STRIDE + y]! > best[(length - 1) * STRIDE + last]!) last = y;
  const score = best[(length - 1) * STRIDE + last]!;
  for (let i = length - 1; i >= 0; i--) {
    path[i] = last;
    last = from[i * STRIDE + last]!;
  }
  return { path, score };
}

/** Scratch and result of {@link infer}. */
export interface Marginals {
  /** Probability of each label at each place: `node[i * STRIDE + label]`. */
  node: Float64Array;
  forward: Float64Array;
  backward: Float64Array;
  /** exp of the scores, for whoever needs the pair probabilities. */
  emission: Float64Array;
  transition: Float64Array;
  /** 1 over what each forward step was divided by. */
  scale: Float64Array;
}

export function createMarginals(): Marginals {
  const none = () => new Float64Array(0);
  return { node: none(), forward: none(), backward: none(), emission: none(), transition: none(), scale: none() };
}

/**
 * Forward-backward in the probability domain, each step scaled (Rabiner 1989): fills `out` and returns the log of the
 * partition function.
 */
export function infer(lattice: Lattice, labels: number, out: Marginals): number {
  const { length } = lattice;
  reserve(out, length);
  let logZ = exponentiate(lattice, labels, out);
  const { forward, backward, emission, transition, scale, node } = out;
  for (let i = 0; i < length; i++) {
    let sum = 0;
    for (let y = 0; y < labels; y++) {
      let mass = i === 0 ? 1 : 0;
      if (i > 0) for (let p = 0; p < labels; p++) mass += forward[(i - 1) * STRIDE + p]! * transition[i * PAIRS + p * STRIDE + y]!;
      mass *= emission[i * STRIDE + y]!;
      forward[i * STRIDE + y] = mass;
      sum += mass;
    }
    scale[i] = 1 / sum;
    logZ += Math.log(sum);
    for (let y = 0; y < labels; y++) forward[i * STRIDE + y]! *= scale[i]!;
  }
  for (let y = 0; y < labels; y++) backward[(length - 1) * STRIDE + y] = 1;
  for (let i = length - 2; i >= 0; i--) {
    for (let p = 0; p < labels; p++) {
      let mass = 0;
      for (let y = 0; y < labels; y++) {
        mass += transition[(i + 1) * PAIRS + p * STRIDE + y]! * emission[(i + 1) * STRIDE + y]! * backward[(i + 1) * STRIDE + y]!;
      }
      backward[i * STRIDE + p] = mass * scale[i + 1]!;
    }
  }
  for (let k = 0; k < length * STRIDE; k++) node[k] = forward[k]! * backward[k]!;
  return logZ;
}

function reserve(out: Marginals, length: number): void {
  if (out.node.length >= length * STRIDE) return;
  const size = 2 * length * STRIDE;
  out.node = new Float64Array(size);
  out.forward = new Float64Array(size);
  out.backward = new Float64Array(size);
  out.emission = new Float64Array(size);
  out.transition = new Float64Array(size * STRIDE);
  out.scale = new Float64Array(2 * length);
}

// Subtracting the largest emission of each place keeps exp in range; what was subtracted is returned.
function exponentiate(lattice: Lattice, labels: number, out: Marginals): number {
  let subtracted = 0;
  for (let i = 0; i < lattice.length; i++) {
    let top = -Infinity;
    for (let y = 0; y < labels; y++) top = Math.max(top, lattice.emission[i * STRIDE + y]!);
    subtracted += top;
    for (let y = 0; y < labels; y++) out.emission[i * STRIDE + y] = Math.exp(lattice.emission[i * STRIDE + y]! - top);
    if (i === 0) continue;
    for (let p = 0; p < labels; p++) {
      const row = i * PAIRS + p * STRIDE;
      for (let y = 0; y < labels; y++) out.transition[row + y] = Math.exp(lattice.transition[row + y]!);
    }
  }
  return subtracted;
}
