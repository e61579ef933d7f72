import { STRIDE, type Grammar, type Lattice } from './crf.ts';

/** Scratch and result of {@link infer}. */
export interface Marginals {
  /** Probability of each label at each place: `node[i * STRIDE + label]`. */
  node: Float64Array;
  forward: Float64Array;
  backward: Float64Array;
  /** exp of the emission scores, for whoever needs the probabilities of pairs. */
  emission: Float64Array;
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
  const logZ = subtracted + passForward(lattice, grammar, out);
  passBackward(lattice, grammar, out);
  const { node, forward, backward } = out;
  for (let k = 0; k < lattice.length * STRIDE; k++) node[k] = forward[k]! * backward[k]!;
  return logZ;
}

function passForward(
  { length, odds, stepAt }: Lattice,
  { labels, start, before }: Grammar,
  { forward, emission, scale }: Marginals,
): number {
  let logZ = 0;
  for (let i = 0; i < length; i++) {
    const step = stepAt[i]!;
    let sum = 0;
    for (let y = 0; y < labels; y++) {
      const origins = before[y]!;
      let mass = i === 0 ? start[y]! : 0;
      for (let k = 0; i > 0 && k < origins.length; k++)
        mass += forward[(i - 1) * STRIDE + origins[k]!]! * odds[step + origins[k]! * STRIDE + y]!;
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
  { length, odds, stepAt }: Lattice,
  { labels, before }: Grammar,
  { backward, emission, scale }: Marginals,
): void {
  backward.fill(0, 0, length * STRIDE);
  for (let y = 0; y < labels; y++) backward[(length - 1) * STRIDE + y] = 1;
  for (let i = length - 1; i > 0; i--) {
    const step = stepAt[i]!;
    for (let y = 0; y < labels; y++) {
      const ahead = emission[i * STRIDE + y]! * backward[i * STRIDE + y]! * scale[i]!;
      const origins = before[y]!;
      for (let k = 0; k < origins.length; k++)
        backward[(i - 1) * STRIDE + origins[k]!]! += odds[step + origins[k]! * STRIDE + y]! * ahead;
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
  out.scale = new Float64Array(2 * length);
}

// Subtracting the largest emission of each place keeps exp in range; what was subtracted is returned.
function exponentiate({ length, emission }: Lattice, { labels }: Grammar, out: Marginals): number {
  let subtracted = 0;
  for (let i = 0; i < length; i++) {
    let top = -Infinity;
    for (let y = 0; y < labels; y++) top = Math.max(top, emission[i * STRIDE + y]!);
    subtracted += top;
    for (let y = 0; y < labels; y++) out.emission[i * STRIDE + y] = Math.exp(emission[i * STRIDE + y]! - top);
  }
  return subtracted;
}
