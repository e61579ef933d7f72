import type { MentionScene } from '../mention-scene.ts';
import { CALLS, CALLS_REACH } from './calls.ts';
import { draft, type Draft } from './draft.ts';

// A list of fields of work that ends in a word for a formation is a name put into lower case, perhaps in translation; a mere
// label (`secret army`) is not.
const QUOTED_BODY =
  /[“"]((?:\p{L}[\p{L}-]+,?\s+){1,4}and\s+(?:\p{L}[\p{L}-]+\s+){1,3}(?:command|force|army|corps|unit|brigade|division|regiment))[.,]?[”"]/giu;

/** Bodies that somebody is said to call by a name in quotation marks: `what Velmark calls a “signal, relay and digital army”`. */
export function readQuotedBodies({ text, tokens }: MentionScene): Draft[] {
  return [...text.prose.matchAll(QUOTED_BODY)].flatMap((match) => {
    const before = text.prose.slice(Math.max(0, match.index - CALLS_REACH), match.index);
    if (!CALLS.test(before)) return [];
    const start = match.index + 1;
    const end = start + match[1]!.length;
    const first = tokens.findIndex((token) => token.start >= start);
    const last = tokens.findIndex((token) => token.end >= end) + 1;
    if (first < 0 || last <= first) return [];
    const name = match[1]!.replace(/\s+/g, ' ');
    return [draft(tokens, first, last, { name, level: 'unit', form: 'name' })];
  });
}
