/** Rows of a weight table are picked by hashing: a feature is `template` (which question) and a value or two (the answer). */
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

/** The row of the weight table for this template and value. */
export function rowOf(template: number, value: number): number {
  let hash = Math.imul(value ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> SHIFT;
}
