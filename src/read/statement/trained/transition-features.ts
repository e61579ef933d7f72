import { LIKELY_CUE, type Columns } from './columns.ts';
import type { FeatureRows } from './feature-rows.ts';
import { quoteState, type Range } from './token-features.ts';
import { PUNCT } from './word-forms.ts';

/** How many features {@link writeTransitionFeatures} gives, always. */
export const TRANSITION_FEATURES = 11;

const WORD = 1;
const CUE = 2;
const START = 3;

/** What speaks for or against a change of label between token `i - 1` and token `i`. */
export function writeTransitionFeatures(columns: Columns, block: Range, i: number, out: FeatureRows): void {
  const { pos, fromStart, toEnd } = columns;
  const before = i > block.first ? pos[i - 1]! : START;
  const kind = kindOf(columns, i);
  const kindBefore = i > block.first ? kindOf(columns, i - 1) : START;
  const state = quoteState(columns, block, i);
  const stateBefore = quoteState(columns, block, i - 1);
  out.one(500, 1);
  out.two(501, state, stateBefore);
  out.one(502, pos[i]!);
  out.one(503, (fromStart[i] === 0 ? 1 : 0) + (pos[i] === PUNCT ? 2 : 0));
  out.two(504, before, pos[i]!);
  out.one(505, kind);
  out.one(506, kindBefore);
  out.two(507, kindBefore, kind);
  out.three(508, kindBefore, pos[i]!, i + 1 < block.last ? pos[i + 1]! : START);
  out.two(509, columns.lemma[i]!, kindBefore);
  out.three(510, kind, state, Math.min(2, toEnd[i]!));
}

function kindOf(columns: Columns, i: number): number {
  if (columns.pos[i] === PUNCT) return columns.norm[i]!;
  return columns.cue[i]! >= LIKELY_CUE - 1 ? CUE : WORD;
}
