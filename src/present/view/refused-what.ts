import type { Statement } from '../../model/statement.ts';
import { slice, sliceAll } from '../../model/span.ts';
import type { View } from './view-dossier.ts';

/** What the words of a refusal show not to be given, the first that fits: one who `did not respond to a request for comment` gives no reply. */
const KINDS: readonly [RegExp, string][] = [
  [/\b(?:re(?:spon[ds]\w*|pl(?:y|ies|ied))|answer\w*)\b/i, 'no reply'],
  [/\bcomment\w*\b/i, 'no comment'],
  [/\b(?:evidence|proofs?|samples?)\b/i, 'no evidence'],
  [/\bdetails?\b/i, 'no details'],
];

const ASKS = /^(?:whether|if|that|who|whom|whose|what|when|where|which|why|how)\b/i;
/** How many words the noun of what is withheld may stand within: `to a request for comment`. */
const HEAD = 5;

/** What a refusal withholds, where its words show it: `no comment`, `no reply`, `no evidence`; null where they do not. */
export function refusedWhat(view: View, { report, cue, content }: Statement): string | null {
  const text = view.reports.get(report)?.report.text;
  if (text === undefined || cue === null) return null;
  // What stands further on is what the refusal is about: `did not say whether evidence was found`.
  const said = sliceAll(text, content);
  const words = `${slice(text, cue)} ${ASKS.test(said) ? '' : said.split(/\s+/, HEAD).join(' ')}`;
  return KINDS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}
