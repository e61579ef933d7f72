type Answer = string | number | boolean;

/** The features that hold of one thing to be scored, hashed to rows of a weight table. */
export class FeatureSet {
  readonly hashes: number[] = [];
  private readonly opening: number;

  /** Features of another kind are others, though their questions are alike. */
  constructor(kind = '') {
    this.opening = hashOf(kind, OFFSET);
  }

  /**
   * A feature by its name and value: which question, which answer. An answer of several parts is hashed part by part as if joined
   * by spaces: some five hundred features are asked of a statement, and joining them took longer than hashing.
   */
  add(question: string, ...answer: readonly Answer[]): void {
    let hash = hashOf('=', hashOf(question, this.opening));
    for (let k = 0; k < answer.length; k++) {
      if (k > 0) hash = hashOf(' ', hash);
      hash = hashOf(String(answer[k]), hash);
    }
    this.hashes.push(mix(hash));
  }
}

/** The row of a table of `2 ** bits` rows. */
export function rowOf(hash: number, bits: number): number {
  return hash >>> (32 - bits);
}

const OFFSET = 0x811c9dc5 | 0;

// FNV-1a over UTF-16 units; the bits are stirred at the end (MurmurHash3's finaliser) because a row is taken from the upper ones.
function hashOf(text: string, before: number): number {
  let hash = before;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

function mix(hash: number): number {
  let h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) | 0;
}
