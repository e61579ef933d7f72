import { PAIRS, STRIDE, TRANSITION_ROWS } from './crf.ts';
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

/** Integers that hold the packed sums of one stage's labels: two bytes a label. */
export const STAGE_SUMS = STRIDE / 2;
/** The same for both stages, the first stage's before the second's. */
export const BOTH_SUMS = 2 * STAGE_SUMS;

/** Adds the weights of these features to the sums of both stages; no more than `MOST_ADDENDS` features in all. */
export function addRows({ words }: EmissionTable, { rows, length }: FeatureRows, sums: Int32Array): void {
  addWords(words, 0, rows, length, sums, 0);
  addWords(words, 2, rows, length, sums, STAGE_SUMS);
}

/** The same for the second stage alone. */
export function addPartRows({ words }: EmissionTable, { rows, length }: FeatureRows, sums: Int32Array): void {
  addWords(words, 2, rows, length, sums, 0);
}

function addWords(
  words: Uint32Array,
  from: number,
  rows: Int32Array,
  length: number,
  sums: Int32Array,
  at: number,
): void {
  let even = sums[at]!;
  let odd = sums[at + 1]!;
  let evenNext = sums[at + 2]!;
  let oddNext = sums[at + 3]!;
  for (let k = 0; k < length; k++) {
    const row = rows[k]! * ROW + from;
    const word = words[row]!;
    const next = words[row + 1]!;
    even = (even + (word & LOW_BYTES)) | 0;
    odd = (odd + ((word >>> 8) & LOW_BYTES)) | 0;
    evenNext = (evenNext + (next & LOW_BYTES)) | 0;
    oddNext = (oddNext + ((next >>> 8) & LOW_BYTES)) | 0;
  }
  sums[at] = even;
  sums[at + 1] = odd;
  sums[at + 2] = evenNext;
  sums[at + 3] = oddNext;
}

/** Adds sums that were worked out before to others. */
export function addSums(from: Int32Array, at: number, sums: Int32Array): void {
  for (let k = 0; k < sums.length; k++) sums[k] = (sums[k]! + from[at + k]!) | 0;
}

/** Adds the packed sums of one stage, over `features` features, to the scores of its labels at `into`. */
export function unpackSums(
  sums: Int32Array,
  at: number,
  features: number,
  scale: number,
  scores: Float64Array,
  into: number,
): void {
  unpack(scores, into, sums[at]!, sums[at + 1]!, ZERO * features, scale);
  unpack(scores, into + 4, sums[at + 2]!, sums[at + 3]!, ZERO * features, scale);
}

/** The weights of transitions of one stage, packed: in each row one a pair of labels. */
export interface TransitionTable {
  words: Uint32Array;
  scale: number;
}

const WORDS = PAIRS / 4;

/** Writes the scores that these features give each pair of labels. */
export function scoreTransitions(
  { words, scale }: TransitionTable,
  { rows, length }: FeatureRows,
  scores: Float64Array,
  into: number,
): void {
  scores.fill(0, into, into + PAIRS);
  for (let w = 0; w < WORDS; w++) {
    let even = 0;
    let odd = 0;
    for (let k = 0; k < length; k++) {
      const word = words[transitionRow(rows[k]!) * WORDS + w]!;
      even = (even + (word & LOW_BYTES)) | 0;
      odd = (odd + ((word >>> 8) & LOW_BYTES)) | 0;
    }
    unpack(scores, into + 4 * w, even, odd, ZERO * length, scale);
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
