import { isCapitalised } from '../../language/capital.ts';
import type { Prose, Range } from './prose.ts';

/** In words. */
const LONGEST = 9;
/** Who asks is no answerer. */
const ASKS = /^(q|question|reporter|journalist|moderator|host|interviewer)s?$/;

/** The name or role before a colon that opens a sentence; null for none. */
export function labelOf({ words }: Prose, { first, last }: Range): Range | null {
  for (let i = first + 1; i < Math.min(first + LONGEST, last); i++) {
    const { text } = words[i]!;
    if (text === ':')
      return isCapitalised(words[first]!.text) && words[i - 1]!.pos !== 'NUM' ? { first, last: i } : null;
    if (text.length === 1 && '.;?!"'.includes(text)) return null;
  }
  return null;
}

/** Whether a label by itself says that its speaker asks. */
export function isAsker({ words }: Prose, { first }: Range): boolean {
  return ASKS.test(words[first]!.norm);
}
