type Answer = string | number | boolean;

/** Where features are asked for, hashed to rows of a weight table; what becomes of them is up to {@link take}. */
export abstract class Features {
  private readonly opening: number;
  private readonly begun: Map<string, number>;

  /** Features of another kind are others, though their questions are alike. */
  constructor(kind: string) {
    this.opening = hashOf(kind, OFFSET);
    let begun = questions.get(kind);
    if (!begun) questions.set(kind, (begun = new Map<string, number>()));
    this.begun = begun;
  }

  /**
   * A feature by its name and value: which question, which answer. An answer of several parts is hashed part by part as if joined
   * by spaces: some five hundred features are asked of a statement, and joining them, or listing them, took longer than hashing.
   */
  add(question: string, a?: Answer, b?: Answer, c?: Answer, d?: Answer, e?: Answer): void {
    let hash = this.begin(question);
    if (a !== undefined) hash = withAnswer(hash, a);
    if (b !== undefined) hash = withAnswer(withUnit(hash, SPACE), b);
    if (c !== undefined) hash = withAnswer(withUnit(hash, SPACE), c);
    if (d !== undefined) hash = withAnswer(withUnit(hash, SPACE), d);
    if (e !== undefined) hash = withAnswer(withUnit(hash, SPACE), e);
    this.take(mix(hash));
  }

  protected abstract take(hash: number): void;

  private begin(question: string): number {
    const known = this.begun.get(question);
    if (known !== undefined) return known;
    const hash = hashOf('=', hashOf(question, this.opening));
    this.begun.set(question, hash);
    return hash;
  }
}

/** The features that hold of one thing to be scored. */
export class FeatureSet extends Features {
  readonly hashes: number[];

  /** `known` are some that were asked before. */
  constructor(kind = '', known: readonly number[] = []) {
    super(kind);
    this.hashes = known.slice();
  }

  protected take(hash: number): void {
    this.hashes.push(hash);
  }
}

/** For each kind of features where the hash of a question stands before its answer: a few hundred are asked millions of times. */
const questions = new Map<string, Map<string, number>>();

/** The row of a table of `2 ** bits` rows. */
export function rowOf(hash: number, bits: number): number {
  return hash >>> (32 - bits);
}

const OFFSET = 0x811c9dc5 | 0;
const SPACE = 0x20;
const ZERO = 0x30;

function withAnswer(hash: number, answer: Answer): number {
  if (typeof answer === 'string') return hashOf(answer, hash);
  // Most numbers are small counts, of one digit.
  if (typeof answer === 'number' && answer >= 0 && answer <= 9 && Number.isInteger(answer))
    return withUnit(hash, ZERO + answer);
  return hashOf(String(answer), hash);
}

// FNV-1a over UTF-16 units; the bits are stirred at the end (MurmurHash3's finaliser) because a row is taken from the upper ones.
function hashOf(text: string, before: number): number {
  let hash = before;
  for (let i = 0; i < text.length; i++) hash = withUnit(hash, text.charCodeAt(i));
  return hash;
}

function withUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

function mix(hash: number): number {
  let h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) | 0;
}
