import { quoted, type Explanation } from './explanation.ts';
import type { Side } from './pair.ts';

/** An attempt that failed is an attempt, told with its end. An attempt and a success are left to what comes later in the list. */
export const explainOutcome: Explanation = ({ field, a, b }) => {
  if (field !== 'outcome') return null;
  const outcomes = `${textOf(a) ?? ''}, ${textOf(b) ?? ''}`;
  if (outcomes === 'attempted, failed')
    return { relation: 'refines', why: `${quoted(b.words)} says how ${quoted(a.words)} ended` };
  if (outcomes === 'failed, attempted')
    return { relation: 'vaguer', why: `${quoted(b.words)} leaves open how it ended; ${quoted(a.words)} says` };
  return null;
};

export function textOf({ reading: { value } }: Side): string | null {
  return value?.kind === 'text' ? value.text : null;
}
