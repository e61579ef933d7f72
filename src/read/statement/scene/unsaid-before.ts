import type { Span } from '../../../model/span.ts';
import type { Prose } from '../grammar/prose.ts';
import { textBefore } from '../grammar/text-before.ts';

const FRONTED = '(?:nowhere(?: (?:in|on) [^,;:"“”.]{1,40})?|at no (?:point|time|stage)|not once|never|in no way)';
/** `Nowhere does the indictment [claim]`, `the report nowhere [says]`: what ends before a cue and takes back that it says so. */
const UNSAID = new RegExp(
  `\\b${FRONTED} (?:does|do|did|has|have|had) [^,;:"“”.]{2,60} $|\\bnowhere (?:\\p{L}+ly )?$`,
  'iu',
);
const REACH = 120;

/** Whether the words before a cue say that this is not said. */
export function isUnsaidBefore(prose: Prose, cue: Span): boolean {
  return UNSAID.test(textBefore(prose, cue, REACH));
}
