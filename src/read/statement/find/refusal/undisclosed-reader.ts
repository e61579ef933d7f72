import type { Reader } from '../../reader.ts';

/** What may be said of all that is not told and nobody is named for withholding; {@link undisclosed} finds it. */
export const UNDISCLOSED: Reader = {
  name: 'undisclosed',
  refuses: 'is told to',
  mayNameAsked: true,
  isSettled: true,
  knowsBetter: 'construction',
};
