import { PAIRS, STRIDE, type Grammar, type Lattice } from './crf.ts';

/** Scratch and result of {@link infer}. */
export interface Marginals {
  /** Probability of each label at each place: `node[i * STRIDE + label]`. */
  node: Float64Array;
  forward: Float64Array;
  backward: Float64Array;
  /** exp of the scores, for whoever needs the probabilities of pairs. */
  emission: Float64Array;
  transition: Float64Array;
  /** 1 over what each forward step was divided by. */
  scale: Float64Array;
}

export function createMarginals(): Marginals {
  const none = () => new Float64Array(0);
  return {
    node: none(),
    forward: none(),
    backward: none(),
    emission: none(),
    transition: none(),
    scale: none(),
  };
}

/**
 * Forward-backward in the probability domain, each step scaled (Rabiner 1989): fills `out` and returns the log of the
 * partition function.
 */
export function infer(lattice: Lattice, grammar: Grammar, out: Marginals): number {
  reserve(out, lattice.length);
  const subtracted = exponentiate(lattice, grammar, out);
  const logZ = subtracted + passForward(lattice.length, grammar, out);
  passBackward(lattice.length, grammar, out);
  const { node, forward, backward } = out;
  for (let k = 0; k < lattice.length * STRIDE; k++) node[k] = forward[k]! * backward[k]!;
  return logZ;
}

function passForward(
  length: number,
  { labels, start, before }: Grammar,
  { forward, emission, transition, scale }: Marginals,
): number {
  let logZ = 0;
  for (let i = 0; i < length; i++) {
    let sum = 0;
    for (let y = 0; y < labels; y++) {
      let mass = i === 0 ? start[y]! : 0;
      if (i > 0)
        for (const p of before[y]!) mass += forward[(i - 1) * STRIDE + p]! * transition[i * PAIRS + p * STRIDE + y]!;
      mass *= emission[i * STRIDE + y]!;
      forward[i * STRIDE + y] = mass;
      sum += mass;
    }
    scale[i] = 1 / sum;
    logZ += Math.log(sum);
    for (let y = 0; y < labels; y++) forward[i * STRIDE + y]! *= scale[i]!;
  }
  return logZ;
}

function passBackward(
  length: number,
  { labels, before }: Grammar,
  { backward, emission, transition, scale }: Marginals,
): void {
  backward.fill(0, 0, length * STRIDE);
  for (let y = 0; y < labels; y++) backward[(length - 1) * STRIDE + y] = 1;
  for (let i = length - 1; i > 0; i--) {
    for (let y = 0; y < labels; y++) {
      const ahead = emission[i * STRIDE + y]! * backward[i * STRIDE + y]! * scale[i]!;
      for (const p of before[y]!) backward[(i - 1) * STRIDE + p]! += transition[i * PAIRS + p * STRIDE + y]! * ahead;
    }
  }
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
function exponentiate(lattice: Lattice, { labels, before }: Grammar, out: Marginals): number {
  const { emission, transition } = lattice;
  let subtracted = 0;
  for (let i = 0; i < lattice.length; i++) {
    let top = -Infinity;
    for (let y = 0; y < labels; y++) top = Math.max(top, emission[i * STRIDE + y]!);
    subtracted += top;
    for (let y = 0; y < labels; y++) out.emission[i * STRIDE + y] = Math.exp(emission[i * STRIDE + y]! - top);
    if (i === 0) continue;
    for (let y = 0; y < labels; y++) {
      for (const p of before[y]!) {
        const pair = i * PAIRS + p * STRIDE + y;
        out.transition[pair] = Math.exp(transition[pair]!);
      }
    }
  }
  return subtracted;
}
