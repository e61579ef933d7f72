import type { Columns } from './columns.ts';
import type { FeatureRows } from './feature-rows.ts';
import { quoteState, type Range } from './token-features.ts';
import { KIND_OUTSIDE, PUNCT } from './word-forms.ts';

/** How many features {@link writeTransitionFeatures} gives, always. */
export const TRANSITION_FEATURES = 11;

const START = 31;

/**
 * All that is known of the step from token `i - 1` to token `i`, as one number: the two words' parts of speech, kinds and
 * quotation, and how they lie in the sentence. Few enough to be asked for again and again.
 */
export function transitionKey(columns: Columns, block: Range, i: number): number {
  const { pos, kind, fromStart, toEnd } = columns;
  const inside = i > block.first;
  const words = pos[i]! | ((inside ? pos[i - 1]! : START) << 5);
  const kinds = kind[i]! | ((inside ? kind[i - 1]! : KIND_OUTSIDE) << 6);
  const states = quoteState(columns, block, i) | (quoteState(columns, block, i - 1) << 3);
  const place = Math.min(2, toEnd[i]!) | (fromStart[i] === 0 ? 4 : 0);
  return words | (kinds << 10) | (states << 22) | (place << 28);
}

/** What speaks for or against a change of label at a step. */
export function writeTransitionFeatures(key: number, out: FeatureRows): void {
  const pos = key & 31;
  const before = (key >>> 5) & 31;
  const kind = (key >>> 10) & 63;
  const kindBefore = (key >>> 16) & 63;
  const state = (key >>> 22) & 7;
  const stateBefore = (key >>> 25) & 7;
  const toEnd = (key >>> 28) & 3;
  const starts = (key >>> 30) & 1;
  out.one(500, 1);
  out.two(501, state, stateBefore);
  out.one(502, pos);
  out.two(503, starts, pos === PUNCT ? 1 : 0);
  out.two(504, before, pos);
  out.two(505, kind, starts);
  out.two(506, kindBefore, starts);
  out.two(507, kindBefore, kind);
  out.three(508, kindBefore, pos, state);
  out.two(509, kind, before);
  out.three(510, kind, state, toEnd);
}
