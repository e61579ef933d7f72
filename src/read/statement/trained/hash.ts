/** Rows of a weight table are picked by hashing: a feature is `template` (which question) and a value or more (the answer). */
export const TABLE_BITS = 18;
const SHIFT = 32 - TABLE_BITS;

/** FNV-1a over UTF-16 units, as a signed 32-bit integer. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5 | 0;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

/** One integer out of two, sensitive to their order. */
export function combine(a: number, b: number): number {
  const high = Math.imul(a ^ (a >>> 15), 0x9e3779b1);
  return (high + Math.imul(b ^ (b >>> 13), 0x85ebca77)) | 0;
}

/**
 * The row of the weight table for this template and up to three values. Multiplied and added rather than mixed one after the
 * other: the multiplications do not wait for one another, and reading asks for some two hundred rows a word.
 */
export function rowOf(template: number, a: number, b: number, c: number): number {
  const sum = Math.imul(template, 0x27d4eb2f) + Math.imul(a, 0x9e3779b1) + Math.imul(b, 0x85ebca77);
  const hash = (sum + Math.imul(c, 0xc2b2ae3d)) | 0;
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> SHIFT;
}
