import type { Span } from '../../../model/span.ts';
import { sentenceAt, wordAt, type Prose } from '../grammar/prose.ts';

const FRONTED = '(?:nowhere(?: (?:in|on) [^,;:"“”.]{1,40})?|at no (?:point|time|stage)|not once|never|in no way)';
/** `Nowhere does the indictment [claim]`, `the report nowhere [says]`: what ends before a cue and takes back that it says so. */
const UNSAID = new RegExp(
  `\\b${FRONTED} (?:does|do|did|has|have|had) [^,;:"“”.]{2,60} $|\\bnowhere (?:\\p{L}+ly )?$`,
  'iu',
);
const REACH = 120;

/** Whether the words before a cue say that this is not said. */
export function isUnsaidBefore(prose: Prose, cue: Span): boolean {
  const word = wordAt(prose.words, cue.start);
  // Whoever marks a report may mark what is no prose, such as a line behind the last one.
  if (word === prose.words.length) return false;
  const sentence = sentenceAt(prose, word);
  const start = Math.max(prose.words[sentence.first]?.start ?? 0, cue.start - REACH);
  return UNSAID.test(prose.text.slice(start, cue.start).replace(/\s+/g, ' '));
}
