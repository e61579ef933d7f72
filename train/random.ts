/** A small seeded generator (mulberry32): the same seed gives the same numbers on every machine. */
export interface Random {
  /** A 32-bit unsigned integer. */
  bits(): number;
  /** Shuffles in place (Fisher-Yates). */
  shuffle(items: { length: number; [index: number]: number }): void;
}

export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const bits = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return (t ^ (t >>> 14)) >>> 0;
  };
  return {
    bits,
    shuffle(items) {
      for (let i = items.length - 1; i > 0; i--) {
        const j = bits() % (i + 1);
        const kept = items[i]!;
        items[i] = items[j]!;
        items[j] = kept;
      }
    },
  };
}
