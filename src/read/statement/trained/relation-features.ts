import { binned } from './binned.ts';
import type { Columns } from './columns.ts';
import { EDGE, type CueContext, type Roles } from './cue-context.ts';
import { FACETS } from './facets.ts';
import type { FeatureRows } from './feature-rows.ts';
import { combine } from './hash.ts';
import type { Range } from './token-features.ts';

/** No more features than this come from {@link writeLooseFeatures}. */
export const LOOSE_FEATURES = 16;
/** No more features than this come from {@link writeRelationFeatures}. */
export const RELATION_FEATURES = LOOSE_FEATURES + FACETS.reduce((sum, { features }) => sum + features, 0);

const [NO_RULE, LONGEST_PATH] = [5, 4];

/** How a token lies to the cue that is looked at: worked out for each pair of them, overwritten by the next. */
export interface Lie {
  /** One key for each of the {@link FACETS}. */
  keys: Int32Array;
  /** 1 right of the cue, 0 left of it. */
  side: number;
  distance: number;
  /** The words between, half-open. */
  from: number;
  to: number;
}

export function createLie(): Lie {
  return { keys: new Int32Array(FACETS.length), side: 0, distance: 0, from: 0, to: 0 };
}

/** Looks at token `i`, which does not belong to the cue. */
export function lookAt(columns: Columns, block: Range, cue: CueContext, roles: Roles, i: number, lie: Lie): void {
  const side = i >= cue.last ? 1 : 0;
  const from = side === 1 ? cue.last : i + 1;
  const to = side === 1 ? i : cue.first;
  lie.side = side;
  lie.from = from;
  lie.to = to;
  lie.distance = to - from + 1;
  const { keys } = lie;
  const quoted = columns.quoted[i]!;
  const away = Math.min(2, Math.abs(columns.sentence[i]! - columns.sentence[cue.first]!));
  const starts = columns.fromStart[i]! < 2 ? 1 : 0;
  const commas = between(columns.commasBefore, lie, 3);
  const verbs = between(columns.verbsBefore, lie, 3);
  const marks = between(columns.marksBefore, lie, 3);
  const cues = between(columns.cuesBefore, lie, 2);
  const { byRule } = roles;
  const before = i > block.first ? byRule[i - 1]! : NO_RULE;
  const after = i + 1 < block.last ? byRule[i + 1]! : NO_RULE;
  keys[0] = side | (binned(lie.distance) << 1);
  keys[1] = side | (columns.pos[i]! << 1);
  keys[2] = side | (quoted << 1) | (away << 2) | (columns.mark[i]! << 4) | (starts << 6);
  keys[3] = side | (commas << 1) | (verbs << 3) | (marks << 5) | (cues << 7) | (away << 9) | (quoted << 11);
  keys[4] = side | (byRule[i]! << 1) | (before << 3) | (after << 6) | (roles.role[i]! << 9);
}

function between(sums: Int32Array, { from, to }: Lie, most: number): number {
  return Math.min(most, sums[to]! - sums[from]!);
}

/** All features of token `i` given one cue: side, distance, what stands between, and what rules and first stage took it for. */
export function writeRelationFeatures(
  columns: Columns,
  block: Range,
  cue: CueContext,
  roles: Roles,
  i: number,
  lie: Lie,
  out: FeatureRows,
): void {
  lookAt(columns, block, cue, roles, i, lie);
  FACETS.forEach((facet, k) => facet.write(cue, lie.keys[k]!, out));
  writeLooseFeatures(columns, block, cue, roles, i, lie, out);
}

/** Those features that no facet gives, as they ask for the token's words too. */
export function writeLooseFeatures(
  columns: Columns,
  block: Range,
  cue: CueContext,
  { role, cuesBefore }: Roles,
  i: number,
  lie: Lie,
  out: FeatureRows,
): void {
  const { side, from, to, keys } = lie;
  const pos = columns.pos[i]!;
  const bin = keys[0]!;
  const clause =
    between(columns.thatsBefore, lie, 1) +
    2 * between(columns.andsBefore, lie, 2) +
    8 * between(columns.relativesBefore, lie, 1);
  out.two(611, bin, pos);
  out.two(618, side, columns.lemma[i]!);
  out.two(619, side | (Math.min(4, lie.distance) << 1), columns.norm[i]!);
  out.three(630, side, cue.lemma, columns.cluster[i]!);
  out.two(641, keys[3]! & 0x7f, pos);
  out.two(643, clause, keys[3]! & 7);
  out.two(644, keys[3]! & 0x981, pos);
  const others = Math.min(2, cuesBefore[to]! - cuesBefore[from]!);
  const before = i > block.first ? role[i - 1]! : EDGE;
  const after = i + 1 < block.last ? role[i + 1]! : EDGE;
  const mine = side | (role[i]! << 1);
  out.three(661, side, others, pos);
  out.two(662, mine, others);
  out.three(663, mine, before, after);
  out.two(664, mine, bin);
  if (cue.rule !== 0) {
    const next = i + 1 < block.last ? columns.norm[i + 1]! : EDGE;
    out.two(686, keys[4]! & 0x3f, pos);
    out.two(687, keys[4]! & 0x1c7, next);
  }
  writePath(columns, cue, pos, lie, out);
}

// The words between when they are few.
function writePath(columns: Columns, cue: CueContext, pos: number, { side, from, to }: Lie, out: FeatureRows): void {
  if (to - from > LONGEST_PATH) return;
  let tags = side;
  let words = side;
  for (let k = from; k < to; k++) {
    tags = combine(tags, columns.pos[k]!);
    words = combine(words, columns.lemma[k]!);
  }
  out.two(651, tags, pos);
  out.one(652, words);
  out.two(653, words, cue.lemma);
}
