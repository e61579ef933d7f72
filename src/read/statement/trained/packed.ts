/**
 * Weights as they are added up: four to a 32-bit word, each byte a weight plus {@link ZERO}. Two words' worth of sums then grow
 * in the two halves of an integer, so that one addition does the work of two.
 */
export const ZERO = 128;
export const LOW_BYTES = 0x00ff00ff;
/** A half of an integer holds the sum of so many bytes at most. */
export const MOST_ADDENDS = 257;

/** Signed bytes as packed words; the first byte is the lowest, as everywhere but on a few mainframes. */
export function packBytes(values: Int8Array): Uint32Array {
  return new Uint32Array(Uint8Array.from(values, (value) => value + ZERO).buffer);
}

/** Packed weights that are all zero. */
export function packedZeros(values: number): Uint32Array {
  return new Uint32Array(values / 4).fill(0x80808080);
}
