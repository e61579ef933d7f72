import type { Columns } from './columns.ts';
import type { CueContext, Roles } from './cue-context.ts';
import type { FeatureRows } from './feature-rows.ts';
import { quoteState, type Range } from './token-features.ts';

/** How many features {@link writeRelationStep} gives, always. */
export const RELATION_STEPS = 9;

const OUTSIDE = 5;

/** All that a cue tells of the step from token `i - 1` to token `i`, as one number. */
export function relationStepKey(columns: Columns, block: Range, cue: CueContext, roles: Roles, i: number): number {
  const { role, byRule } = roles;
  const inside = i > block.first;
  const place = i < cue.first ? 0 : i === cue.first ? 1 : i < cue.last ? 2 : i === cue.last ? 3 : 4;
  const away = Math.min(2, Math.abs(columns.sentence[i]! - columns.sentence[cue.first]!));
  const starts = columns.fromStart[i] === 0 ? 1 : 0;
  const seen = role[i]! | ((inside ? role[i - 1]! : OUTSIDE) << 2);
  const ruled = byRule[i]! | ((inside ? byRule[i - 1]! : OUTSIDE) << 2);
  const quotes = quoteState(columns, block, i) | (cue.quoted << 3);
  const sentence = away | (starts << 2) | ((cue.rule === 0 ? 0 : 1) << 3);
  return place | (seen << 3) | (ruled << 8) | (quotes << 13) | (sentence << 17) | (columns.kind[i]! << 21);
}

/** What a cue says for or against a change of part at a step. */
export function writeRelationStep(key: number, out: FeatureRows): void {
  const place = key & 7;
  const seen = (key >>> 3) & 31;
  const ruled = (key >>> 8) & 31;
  const quotes = (key >>> 13) & 15;
  const away = (key >>> 17) & 3;
  const starts = (key >>> 19) & 1;
  const byRule = (key >>> 20) & 1;
  const kind = key >>> 21;
  out.one(521, place);
  out.one(523, seen);
  out.two(522, place, seen);
  out.three(524, place, away, starts);
  out.two(525, place, quotes);
  out.two(530, byRule, ruled);
  out.two(531, ruled, seen);
  out.two(526, place, kind);
  out.two(529, kind, seen);
}
