/** What training learned about single words: which cluster a word falls into and how often a lemma is a cue. */
export interface Lexicon {
  /** By hash of the lower-case word; 0 for a word never seen. */
  clusterOf(word: number): number;
  /** By hash of the lemma, from -1 (never seen) over 0 (never a cue) to 5 (nearly always). */
  cueClassOf(lemma: number): number;
}

/** Parallel arrays as they are stored: hashes and their values. */
export interface LexiconTable {
  words: Int32Array;
  clusters: Uint8Array;
  lemmas: Int32Array;
  cueClasses: Uint8Array;
}

export function createLexicon(table: LexiconTable): Lexicon {
  const clusters = mapOf(table.words, table.clusters);
  const classes = mapOf(table.lemmas, table.cueClasses);
  return {
    clusterOf: (word) => clusters.get(word) ?? 0,
    cueClassOf: (lemma) => classes.get(lemma) ?? -1,
  };
}

function mapOf(keys: Int32Array, values: Uint8Array): Map<number, number> {
  const map = new Map<number, number>();
  keys.forEach((key, i) => map.set(key, values[i]!));
  return map;
}
