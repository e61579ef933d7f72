import { IMPOSSIBLE, STRIDE, type Grammar, type Lattice } from './crf.ts';

export interface ScoredPath {
  path: Uint8Array;
  score: number;
}

/** A labelling that keeps to another one before place `at`, takes another label there, and goes on as best it can. */
interface Sidetrack {
  parent: Uint8Array;
  at: number;
  label: number;
  score: number;
}

/**
 * The `count` best labellings of a sequence, best first. One pass from the end tells how well every label can go on; each
 * labelling found then offers its sidetracks (after Eppstein 1998), so that all of them cost little more than the best one.
 */
export function createPathFinder(count: number) {
  let ahead = new Float64Array(0);
  let next = new Uint8Array(0);

  return (lattice: Lattice, grammar: Grammar): ScoredPath[] => {
    if (ahead.length < lattice.length * STRIDE) {
      ahead = new Float64Array(2 * lattice.length * STRIDE);
      next = new Uint8Array(2 * lattice.length * STRIDE);
    }
    lookAhead(lattice, grammar);
    const open = beginnings(grammar);
    const found: ScoredPath[] = [];
    while (found.length < count && open.length > 0) {
      const best = open.shift()!;
      const path = follow(best, lattice.length);
      found.push({ path, score: best.score });
      if (found.length < count) offerSidetracks(lattice, grammar, path, best, open, count - found.length);
    }
    return found;
  };

  // `ahead`: the best score of place `i` labelled `p` and all after it; `next`: the label that follows there.
  function lookAhead({ length, emission, steps, stepAt }: Lattice, { labels, after }: Grammar): void {
    const end = (length - 1) * STRIDE;
    for (let y = 0; y < labels; y++) ahead[end + y] = emission[end + y]!;
    for (let i = length - 2; i >= 0; i--) {
      const row = i * STRIDE;
      const step = stepAt[i + 1]!;
      for (let p = 0; p < labels; p++) {
        const followers = after[p]!;
        let top = -Infinity;
        let label = 0;
        for (let k = 0; k < followers.length; k++) {
          const y = followers[k]!;
          const score = steps[step + p * STRIDE + y]! + ahead[row + STRIDE + y]!;
          if (score > top) {
            top = score;
            label = y;
          }
        }
        ahead[row + p] = top + emission[row + p]!;
        next[row + p] = label;
      }
    }
  }

  function beginnings({ labels, start }: Grammar): Sidetrack[] {
    const open: Sidetrack[] = [];
    for (let y = 0; y < labels; y++)
      if (start[y]) offer(open, { parent: NOTHING, at: 0, label: y, score: ahead[y]! }, count);
    return open;
  }

  function follow({ parent, at, label }: Sidetrack, length: number): Uint8Array {
    const path = new Uint8Array(length);
    path.set(parent.subarray(0, at));
    for (let i = at, y = label; i < length; i++) {
      path[i] = y;
      y = next[i * STRIDE + y]!;
    }
    return path;
  }

  // Those before its own turning are the parent's to offer.
  function offerSidetracks(
    { length, steps, stepAt }: Lattice,
    { after }: Grammar,
    path: Uint8Array,
    { at, score }: Sidetrack,
    open: Sidetrack[],
    wanted: number,
  ): void {
    for (let i = at + 1; i < length; i++) {
      const before = path[i - 1]!;
      const row = i * STRIDE;
      const step = stepAt[i]! + before * STRIDE;
      const rest = score - (steps[step + path[i]!]! + ahead[row + path[i]!]!);
      const followers = after[before]!;
      for (let k = 0; k < followers.length; k++) {
        const label = followers[k]!;
        if (label === path[i]) continue;
        const other = rest + steps[step + label]! + ahead[row + label]!;
        if (open.length < wanted || other > open.at(-1)!.score)
          offer(open, { parent: path, at: i, label, score: other }, wanted);
      }
    }
  }
}

const NOTHING = new Uint8Array(0);

/** Puts a sidetrack where it belongs among the best `wanted`; one through a label that is not allowed belongs nowhere. */
function offer(open: Sidetrack[], one: Sidetrack, wanted: number): void {
  if (one.score < IMPOSSIBLE / 2) return;
  let at = open.length;
  while (at > 0 && open[at - 1]!.score < one.score) at--;
  open.splice(at, 0, one);
  if (open.length > wanted) open.length = wanted;
}
