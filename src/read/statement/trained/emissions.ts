import { PAIRS, STRIDE, TRANSITION_ROWS, type CrfWeights, type Lattice } from './crf.ts';
import type { FeatureRows } from './feature-rows.ts';
import { LOW_BYTES, ZERO } from './packed.ts';

/**
 * Adds the weights of the features `from` to `to` (half-open) of a list to the emission scores of place `at`. No more than
 * `MOST_ADDENDS` at a time.
 */
export function addEmissions(
  weights: CrfWeights,
  features: FeatureRows,
  from: number,
  to: number,
  lattice: Lattice,
  at: number,
): void {
  const { emission, emissionScale } = weights;
  const { rows } = features;
  let even = 0;
  let odd = 0;
  let evenNext = 0;
  let oddNext = 0;
  for (let k = from; k < to; k++) {
    const row = rows[k]! * (STRIDE / 4);
    const word = emission[row]!;
    const next = emission[row + 1]!;
    even = (even + (word & LOW_BYTES)) | 0;
    odd = (odd + ((word >>> 8) & LOW_BYTES)) | 0;
    evenNext = (evenNext + (next & LOW_BYTES)) | 0;
    oddNext = (oddNext + ((next >>> 8) & LOW_BYTES)) | 0;
  }
  const zero = ZERO * (to - from);
  unpack(lattice.emission, at * STRIDE, even, odd, zero, emissionScale);
  unpack(lattice.emission, at * STRIDE + 4, evenNext, oddNext, zero, emissionScale);
}

const WORDS = PAIRS / 4;
const evenSums = new Int32Array(WORDS);
const oddSums = new Int32Array(WORDS);

/** Adds the weights of these features to the transition scores into place `at`. */
export function addTransitions(weights: CrfWeights, features: FeatureRows, lattice: Lattice, at: number): void {
  const { transition, transitionScale } = weights;
  evenSums.fill(0);
  oddSums.fill(0);
  for (let k = 0; k < features.length; k++) {
    const row = transitionRow(features.rows[k]!) * WORDS;
    for (let w = 0; w < WORDS; w++) {
      const word = transition[row + w]!;
      evenSums[w] = evenSums[w]! + (word & LOW_BYTES);
      oddSums[w] = oddSums[w]! + ((word >>> 8) & LOW_BYTES);
    }
  }
  const zero = ZERO * features.length;
  for (let w = 0; w < WORDS; w++)
    unpack(lattice.transition, at * PAIRS + 4 * w, evenSums[w]!, oddSums[w]!, zero, transitionScale);
}

function unpack(into: Float64Array, at: number, even: number, odd: number, zero: number, scale: number): void {
  into[at] = into[at]! + ((even & 0xffff) - zero) * scale;
  into[at + 1] = into[at + 1]! + ((odd & 0xffff) - zero) * scale;
  into[at + 2] = into[at + 2]! + ((even >>> 16) - zero) * scale;
  into[at + 3] = into[at + 3]! + ((odd >>> 16) - zero) * scale;
}

/** Where the weights of a transition feature stand in their smaller table. */
export function transitionRow(row: number): number {
  return row & (TRANSITION_ROWS - 1);
}
