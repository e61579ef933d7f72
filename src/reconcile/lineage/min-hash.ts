/**
 * MinHash (Broder 1997): the share of equal places in two signatures estimates the Jaccard similarity of the two sets.
 * One pass over the set a place, by multiply-shift hashing.
 */
export function minHash(hashes: Iterable<number>, places: number): Uint32Array {
  const signature = new Uint32Array(places).fill(0xffffffff);
  for (const hash of hashes) {
    for (let i = 0; i < places; i++) {
      const mixed = mix(hash ^ Math.imul(i + 1, 0x9e3779b1));
      if (mixed < signature[i]!) signature[i] = mixed;
    }
  }
  return signature;
}

/**
 * The bands of a signature as keys: two sets whose similarity is high share at least one (Leskovec et al., ch. 3). Whole numbers below
 * 2 ** 30, which take no room of their own; that two bands have one key by chance only adds a pair to compare.
 */
export function bandsOf(signature: Uint32Array, rows: number): number[] {
  const bands: number[] = [];
  for (let i = 0; i + rows <= signature.length; i += rows) {
    let band = mix(i);
    for (let row = 0; row < rows; row++) band = mix(band ^ signature[i + row]!);
    bands.push(band >>> 2);
  }
  return bands;
}

// The finaliser of MurmurHash3.
function mix(hash: number): number {
  let h = hash >>> 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
