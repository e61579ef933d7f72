import { quoted, type Explanation } from './explanation.ts';
import { textOf } from '../value-of.ts';

/**
 * How far each outcome goes: a purpose leaves open whether it was tried, an attempt how it ended. Success and failure both end
 * it and are left to what comes later in the list.
 */
const STEPS: Readonly<Record<string, number>> = { 'aimed at': 0, attempted: 1, failed: 2, succeeded: 2 };

/** A purpose, an attempt and an attempt that failed are one story told to different ends; a success is more than an attempt. */
export const explainOutcome: Explanation = ({ field, a, b }) => {
  const [x, y] = [STEPS[textOf(a) ?? ''], STEPS[textOf(b) ?? '']];
  if (field !== 'outcome' || x === undefined || y === undefined || x === y) return null;
  if (textOf(a) === 'attempted' && textOf(b) === 'succeeded') return null;
  if (textOf(a) === 'succeeded' && textOf(b) === 'attempted') return null;
  const [open, told] = x < y ? [a, b] : [b, a];
  const why = `${quoted(open.words)} leaves open what came of it, ${quoted(told.words)} says more`;
  return { relation: x < y ? 'refines' : 'vaguer', why };
};
