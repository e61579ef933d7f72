import { PAIRS, STRIDE, TRANSITION_ROWS, type CrfWeights, type Lattice } from './crf.ts';
import type { FeatureRows } from './feature-rows.ts';

/** Adds the weights of the features `from` to `to` (half-open) of a list to the emission scores of place `at`. */
export function addEmissions(weights: CrfWeights, features: FeatureRows, from: number, to: number, lattice: Lattice, at: number): void {
  const { emission, emissionScale } = weights;
  const { rows } = features;
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let e = 0;
  let f = 0;
  let g = 0;
  let h = 0;
  for (let k = from; k < to; k++) {
    const row = rows[k]! * STRIDE;
    a += emission[row]!;
    b += emission[row + 1]!;
    c += emission[row + 2]!;
    d += emission[row + 3]!;
    e += emission[row + 4]!;
    f += emission[row + 5]!;
    g += emission[row + 6]!;
    h += emission[row + 7]!;
  }
  const out = lattice.emission;
  const base = at * STRIDE;
  out[base] = out[base]! + a * emissionScale;
  out[base + 1] = out[base + 1]! + b * emissionScale;
  out[base + 2] = out[base + 2]! + c * emissionScale;
  out[base + 3] = out[base + 3]! + d * emissionScale;
  out[base + 4] = out[base + 4]! + e * emissionScale;
  out[base + 5] = out[base + 5]! + f * emissionScale;
  out[base + 6] = out[base + 6]! + g * emissionScale;
  out[base + 7] = out[base + 7]! + h * emissionScale;
}

/** Adds the weights of these features to the transition scores into place `at`. */
export function addTransitions(weights: CrfWeights, features: FeatureRows, lattice: Lattice, at: number): void {
  const { transition, transitionScale } = weights;
  const base = at * PAIRS;
  for (let k = 0; k < features.length; k++) {
    const row = transitionRow(features.rows[k]!) * PAIRS;
    for (let pair = 0; pair < PAIRS; pair++) lattice.transition[base + pair]! += transition[row + pair]! * transitionScale;
  }
}

/** Where the weights of a transition feature stand in their smaller table. */
export function transitionRow(row: number): number {
  return row & (TRANSITION_ROWS - 1);
}

