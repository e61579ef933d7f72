import type { Columns } from './columns.ts';
import { decode, STRIDE, type Lattice } from './crf.ts';
import { Role, roleGrammar } from './labels.ts';
import { createMarginals, infer } from './marginals.ts';
import type { Roles } from './cue-context.ts';
import type { Range } from './token-features.ts';

/** A group of words that may be a cue, as token indices, and how probable that is. */
export interface CueGroup extends Range {
  probability: number;
}

const ROLE_OF_LABEL = Uint8Array.of(0, 1, 1, 2, 2, 3, 3, 3);
const SURE = 0.5;

/**
 * The first stage: labels one range by its scores and returns the cues of the best labelling, and beside them groups of words
 * left out there although at least `least` probable. Writes the roles it saw into `roles`.
 */
export function createCueFinder(least: number) {
  const marginals = createMarginals();
  return (columns: Columns, range: Range, scores: Lattice, roles: Roles): CueGroup[] => {
    const path = decode(scores, roleGrammar);
    infer(scores, roleGrammar, marginals);
    writeRoles(path, range, roles);
    const groups = sureCues(path, range, marginals.node);
    groups.push(...likelyCues(path, range, marginals.node, columns, least));
    return groups.sort((a, b) => a.first - b.first);
  };
}

function writeRoles(path: Uint8Array, range: Range, roles: Roles): void {
  for (let i = range.first; i < range.last; i++) {
    const role = ROLE_OF_LABEL[path[i - range.first]!]!;
    roles.role[i] = role;
    roles.cuesBefore[i + 1] = roles.cuesBefore[i]! + (role === 2 ? 1 : 0);
  }
}

function sureCues(path: Uint8Array, range: Range, node: Float64Array): CueGroup[] {
  const groups: CueGroup[] = [];
  for (let i = 0; i < path.length; i++) {
    if (path[i] !== Role.BQ) continue;
    let end = i + 1;
    while (end < path.length && path[end] === Role.IQ) end++;
    groups.push({
      first: range.first + i,
      last: range.first + end,
      probability: most(node, i, end),
    });
    i = end - 1;
  }
  return groups;
}

function likelyCues(path: Uint8Array, range: Range, node: Float64Array, columns: Columns, least: number): CueGroup[] {
  const groups: CueGroup[] = [];
  const isCue = (i: number) => path[i] === Role.BQ || path[i] === Role.IQ;
  const isLikely = (i: number) => cueProbability(node, i) >= least && !isCue(i - 1) && !isCue(i) && !isCue(i + 1);
  for (let i = 0; i < path.length; i++) {
    if (!isLikely(i)) continue;
    let end = i + 1;
    while (end < path.length && isLikely(end) && columns.fromStart[range.first + end] !== 0) end++;
    groups.push({
      first: range.first + i,
      last: range.first + end,
      probability: Math.min(SURE, most(node, i, end)),
    });
    i = end - 1;
  }
  return groups;
}

function cueProbability(node: Float64Array, i: number): number {
  return node[i * STRIDE + Role.BQ]! + node[i * STRIDE + Role.IQ]!;
}

function most(node: Float64Array, from: number, to: number): number {
  let top = 0;
  for (let i = from; i < to; i++) top = Math.max(top, cueProbability(node, i));
  return top;
}
