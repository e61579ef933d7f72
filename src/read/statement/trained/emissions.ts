import { PAIRS, STRIDE, TRANSITION_ROWS, type Lattice } from './crf.ts';
import type { FeatureRows } from './feature-rows.ts';
import { LOW_BYTES, ZERO } from './packed.ts';

/**
 * The emission weights of both stages, packed, side by side: in each row two words of the first stage's labels, then two of
 * the second's. Fetching a row from memory is what takes the time; so it is fetched once for both.
 */
export interface EmissionTable {
  words: Uint32Array;
  rolesScale: number;
  partsScale: number;
}

/** Words of a row of the {@link EmissionTable}. */
const ROW = STRIDE / 2;

/** Puts two tables of packed weights side by side. */
export function interleave(roles: Uint32Array, parts: Uint32Array): Uint32Array {
  const words = new Uint32Array(roles.length * 2);
  for (let row = 0; row < words.length / ROW; row++) {
    words[row * ROW] = roles[row * 2]!;
    words[row * ROW + 1] = roles[row * 2 + 1]!;
    words[row * ROW + 2] = parts[row * 2]!;
    words[row * ROW + 3] = parts[row * 2 + 1]!;
  }
  return words;
}

/** Adds the weights of these features to the scores of both stages at place `at`; no more than `MOST_ADDENDS` features. */
export function addEmissions(
  table: EmissionTable,
  features: FeatureRows,
  roles: Lattice,
  parts: Lattice,
  at: number,
): void {
  const { words } = table;
  const { rows, length } = features;
  let even = 0;
  let odd = 0;
  let evenNext = 0;
  let oddNext = 0;
  for (let k = 0; k < length; k++) {
    const word = words[rows[k]! * ROW]!;
    const next = words[rows[k]! * ROW + 1]!;
    even = (even + (word & LOW_BYTES)) | 0;
    odd = (odd + ((word >>> 8) & LOW_BYTES)) | 0;
    evenNext = (evenNext + (next & LOW_BYTES)) | 0;
    oddNext = (oddNext + ((next >>> 8) & LOW_BYTES)) | 0;
  }
  unpack(roles.emission, at * STRIDE, even, odd, ZERO * length, table.rolesScale);
  unpack(roles.emission, at * STRIDE + 4, evenNext, oddNext, ZERO * length, table.rolesScale);
  addPartEmissions(table, features, parts, at);
}

/** The same for the second stage alone. */
export function addPartEmissions(
  { words, partsScale }: EmissionTable,
  { rows, length }: FeatureRows,
  parts: Lattice,
  at: number,
): void {
  let even = 0;
  let odd = 0;
  let evenNext = 0;
  let oddNext = 0;
  for (let k = 0; k < length; k++) {
    const word = words[rows[k]! * ROW + 2]!;
    const next = words[rows[k]! * ROW + 3]!;
    even = (even + (word & LOW_BYTES)) | 0;
    odd = (odd + ((word >>> 8) & LOW_BYTES)) | 0;
    evenNext = (evenNext + (next & LOW_BYTES)) | 0;
    oddNext = (oddNext + ((next >>> 8) & LOW_BYTES)) | 0;
  }
  unpack(parts.emission, at * STRIDE, even, odd, ZERO * length, partsScale);
  unpack(parts.emission, at * STRIDE + 4, evenNext, oddNext, ZERO * length, partsScale);
}

/** The weights of transitions of one stage, packed: in each row one a pair of labels. */
export interface TransitionTable {
  words: Uint32Array;
  scale: number;
}

const WORDS = PAIRS / 4;

/** Adds the weights of these features to the transition scores into place `at`. */
export function addTransitions(
  { words, scale }: TransitionTable,
  { rows, length }: FeatureRows,
  lattice: Lattice,
  at: number,
): void {
  const zero = ZERO * length;
  for (let w = 0; w < WORDS; w++) {
    let even = 0;
    let odd = 0;
    for (let k = 0; k < length; k++) {
      const word = words[transitionRow(rows[k]!) * WORDS + w]!;
      even = (even + (word & LOW_BYTES)) | 0;
      odd = (odd + ((word >>> 8) & LOW_BYTES)) | 0;
    }
    unpack(lattice.transition, at * PAIRS + 4 * w, even, odd, zero, scale);
  }
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
