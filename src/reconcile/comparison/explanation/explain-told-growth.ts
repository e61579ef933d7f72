import { growthIn, isToldGrown } from '../has-grown.ts';
import { orderOf } from '../published.ts';
import { quoted, type Explanation } from './explanation.ts';

/** Undated: the words say which is the later one. Where both are told to have grown, they do not. */
export const explainToldGrowth: Explanation = (pair) => {
  const growth = orderOf(pair.a, pair.b) === 'unknown' ? growthIn(pair) : null;
  if (!growth || isToldGrown(growth.earlier)) return null;
  const { earlier, later } = growth;
  const why = `the report with ${quoted(later.words)} says itself that the number has grown to that, so that ${quoted(earlier.words)} is an earlier one`;
  return { relation: 'updates', why, flipped: later === pair.a };
};
