/** Words and the cluster each belongs to, 1 to 255. */
export type Clusters = Map<string, number>;

const RARE = 3;
const ROUNDS = 8;

/**
 * Groups words by the words beside them: the exchange algorithm for class bigrams (Martin, Liermann and Ney 1998). Each word
 * moves to the class that raises the likelihood of the text most, until few move. `sentences` are lower-case words.
 */
export function clusterWords(sentences: string[][], classes: number): Clusters {
  const words = frequentWords(sentences);
  const exchange = new Exchange(sentences, words, classes);
  for (let round = 0; round < ROUNDS; round++) {
    if (exchange.run() < words.length / 200) break;
  }
  return new Map(words.map((word, i) => [word, exchange.classOf[i]! + 1]));
}

function frequentWords(sentences: string[][]): string[] {
  const counts = new Map<string, number>();
  for (const sentence of sentences) for (const word of sentence) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= RARE)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([word]) => word);
}

class Exchange {
  readonly classOf: Int32Array;
  private readonly words: number;
  private readonly classes: number;
  /** Neighbours of each word with their counts, alternating: word, count, word, count ... */
  private readonly after: Int32Array[];
  private readonly before: Int32Array[];
  private readonly count: Int32Array;
  private readonly pairs: Int32Array;
  private readonly totals: Int32Array;
  private readonly logs: Float64Array;

  constructor(sentences: string[][], words: string[], classes: number) {
    this.words = words.length;
    this.classes = classes;
    const size = words.length + 2;
    this.count = new Int32Array(size);
    const { after, before } = this.countBigrams(sentences, words);
    this.after = after;
    this.before = before;
    this.logs = entropyTerms(this.count.reduce((a, b) => a + b, 0));
    // The last two classes hold the rare words and the sentence edge; they never change.
    this.classOf = Int32Array.from({ length: size }, (_, i) =>
      i < words.length ? i % (classes - 2) : classes - 2 + i - words.length,
    );
    this.pairs = new Int32Array(classes * classes);
    this.totals = new Int32Array(classes);
    this.after.forEach((list, w) => {
      for (let k = 0; k < list.length; k += 2)
        this.pairs[this.classOf[w]! * classes + this.classOf[list[k]!]!]! += list[k + 1]!;
    });
    this.count.forEach((n, w) => (this.totals[this.classOf[w]!]! += n));
  }

  /** One round over all words; returns how many moved. */
  run(): number {
    let moved = 0;
    const right = new Int32Array(this.classes);
    const left = new Int32Array(this.classes);
    for (let word = 0; word < this.words; word++) {
      right.fill(0);
      left.fill(0);
      const self = this.gather(this.after[word]!, word, right);
      this.gather(this.before[word]!, word, left);
      const origin = this.classOf[word]!;
      this.shift(word, origin, right, left, self, -1);
      const target = this.bestClass(word, right, left, self);
      this.shift(word, target, right, left, self, 1);
      this.classOf[word] = target;
      if (target !== origin) moved++;
    }
    return moved;
  }

  private gather(neighbours: Int32Array, word: number, into: Int32Array): number {
    let self = 0;
    for (let k = 0; k < neighbours.length; k += 2) {
      if (neighbours[k] === word) self = neighbours[k + 1]!;
      else into[this.classOf[neighbours[k]!]!]! += neighbours[k + 1]!;
    }
    return self;
  }

  private shift(word: number, to: number, right: Int32Array, left: Int32Array, self: number, sign: number): void {
    const { pairs, classes } = this;
    for (let c = 0; c < classes; c++) {
      pairs[to * classes + c]! += sign * right[c]!;
      pairs[c * classes + to]! += sign * left[c]!;
    }
    pairs[to * classes + to]! += sign * self;
    this.totals[to]! += sign * this.count[word]!;
  }

  private bestClass(word: number, right: Int32Array, left: Int32Array, self: number): number {
    const { pairs, classes, logs, totals } = this;
    const rights = [...right.keys()].filter((c) => right[c]! > 0);
    const lefts = [...left.keys()].filter((c) => left[c]! > 0);
    let best = -Infinity;
    let winner = 0;
    for (let t = 0; t < classes - 2; t++) {
      let gain = 0;
      for (const c of rights)
        if (c !== t) gain += logs[pairs[t * classes + c]! + right[c]!]! - logs[pairs[t * classes + c]!]!;
      for (const c of lefts)
        if (c !== t) gain += logs[pairs[c * classes + t]! + left[c]!]! - logs[pairs[c * classes + t]!]!;
      const own = pairs[t * classes + t]!;
      gain += logs[own + self + right[t]! + left[t]!]! - logs[own]!;
      gain -= 2 * (logs[totals[t]! + this.count[word]!]! - logs[totals[t]!]!);
      if (gain > best) {
        best = gain;
        winner = t;
      }
    }
    return winner;
  }

  private countBigrams(sentences: string[][], words: string[]): { after: Int32Array[]; before: Int32Array[] } {
    const ids = new Map(words.map((word, i) => [word, i]));
    const rare = words.length;
    const edge = rare + 1;
    const after = Array.from({ length: rare + 2 }, () => new Map<number, number>());
    const before = Array.from({ length: rare + 2 }, () => new Map<number, number>());
    const add = (a: number, b: number) => {
      after[a]!.set(b, (after[a]!.get(b) ?? 0) + 1);
      before[b]!.set(a, (before[b]!.get(a) ?? 0) + 1);
      this.count[b]!++;
    };
    for (const sentence of sentences) {
      let previous = edge;
      for (const word of sentence) {
        const id = ids.get(word) ?? rare;
        add(previous, id);
        previous = id;
      }
      add(previous, edge);
    }
    const flat = (map: Map<number, number>) => Int32Array.from([...map].flat());
    return { after: after.map(flat), before: before.map(flat) };
  }
}

// n log n for every count that can occur.
function entropyTerms(most: number): Float64Array {
  return Float64Array.from({ length: most + 2 }, (_, n) => (n > 0 ? n * Math.log(n) : 0));
}
