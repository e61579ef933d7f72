/** The features that hold of one thing to be scored, hashed to rows of a weight table. */
export class FeatureSet {
  readonly hashes: number[] = [];

  /** A feature by its name and value: which question, which answer. */
  add(question: string, answer: string | number | boolean): void {
    this.hashes.push(mix(hashOf(`${question}=${answer}`)));
  }
}

/** The row of a table of `2 ** bits` rows. */
export function rowOf(hash: number, bits: number): number {
  return hash >>> (32 - bits);
}

// FNV-1a over UTF-16 units, its bits stirred (MurmurHash3's finaliser) because a row is taken from the upper ones.
function hashOf(text: string): number {
  let hash = 0x811c9dc5 | 0;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

function mix(hash: number): number {
  let h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) | 0;
}
