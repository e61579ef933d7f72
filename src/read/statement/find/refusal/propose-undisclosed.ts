import type { Candidate } from '../../candidate.ts';
import { propose } from '../finder.ts';
import type { Prose, Range } from '../../grammar/prose.ts';
import type { Reader } from '../../reader.ts';

/** What may be said of all that is not told and nobody is named for withholding; {@link undisclosed} finds it. */
export const UNDISCLOSED: Reader = {
  name: 'undisclosed',
  refuses: 'as told',
  mayNameAsked: true,
  isSettled: true,
  knowsBetter: 'construction',
};

/** Something is not told, and nobody is named who does not tell it. */
export function proposeUndisclosed(prose: Prose, cue: Range, content: Range, why: string): Candidate | null {
  return propose(prose, UNDISCLOSED, { source: null, cue, content: [content], confidence: 0.85, why });
}
