import type { Draft } from '../src/read/form/draft.ts';
import { openText } from '../src/read/form/text.ts';

/** A text that lies in no file of its own, as the reader opens a plain file. */
export function draftOf(text: string): Draft {
  return openText({ file: 'text.txt', bytes: new TextEncoder().encode(text), told: {} });
}
