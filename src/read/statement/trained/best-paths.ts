import { STRIDE, type Grammar, type Lattice } from './crf.ts';

export interface ScoredPath {
  path: Uint8Array;
  score: number;
}

/** The `count` best labellings of a sequence, best first (list Viterbi, Seshadri and Sundberg 1994). */
export function createPathFinder(count: number) {
  let scores = new Float64Array(0);
  let origins = new Int16Array(0);
  const width = STRIDE * count;

  return (lattice: Lattice, grammar: Grammar): ScoredPath[] => {
    const { length, emission } = lattice;
    if (scores.length < length * width) {
      scores = new Float64Array(2 * length * width);
      origins = new Int16Array(2 * length * width);
    }
    scores.fill(-Infinity, 0, length * width);
    for (let y = 0; y < grammar.labels; y++) if (grammar.start[y]) scores[y * count] = emission[y]!;
    for (let i = 1; i < length; i++) for (let y = 0; y < grammar.labels; y++) extend(lattice, grammar.before[y]!, i, y);
    return bestEnds(length).map((end) => ({
      path: trace(length, end),
      score: scores[(length - 1) * width + end]!,
    }));
  };

  // Keeps the best ways into label `y` at place `i`, sorted by insertion.
  function extend({ emission, transition }: Lattice, before: Uint8Array, i: number, y: number): void {
    const into = i * width + y * count;
    const emitted = emission[i * STRIDE + y]!;
    for (const p of before) {
      const step = emitted + transition[(i * STRIDE + p) * STRIDE + y]!;
      for (let rank = 0; rank < count; rank++) {
        const score = scores[(i - 1) * width + p * count + rank]! + step;
        if (!(score > scores[into + count - 1]!)) break;
        let at = into + count - 1;
        for (; at > into && scores[at - 1]! < score; at--) {
          scores[at] = scores[at - 1]!;
          origins[at] = origins[at - 1]!;
        }
        scores[at] = score;
        origins[at] = p * count + rank;
      }
    }
  }

  function bestEnds(length: number): number[] {
    const from = (length - 1) * width;
    const ends = Array.from({ length: width }, (_, k) => k).filter((k) => scores[from + k]! > -Infinity);
    return ends.sort((a, b) => scores[from + b]! - scores[from + a]! || a - b).slice(0, count);
  }

  function trace(length: number, end: number): Uint8Array {
    const path = new Uint8Array(length);
    let state = end;
    for (let i = length - 1; i >= 0; i--) {
      path[i] = Math.floor(state / count);
      state = origins[i * width + state]!;
    }
    return path;
  }
}
