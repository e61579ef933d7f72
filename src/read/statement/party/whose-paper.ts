import { countWhile } from '../../../model/count-while.ts';
import type { Span } from '../../../model/span.ts';
import type { Candidate } from '../candidate.ts';
import { sourceOf } from '../find/source-of.ts';
import type { VerbCue } from '../grammar/cue.ts';
import { rangeAt, sentenceAt, spanOf, wordsOf, type Prose, type Range } from '../grammar/prose.ts';

/**
 * `[The ministry] said in a statement that ... The navy jammed the port, the statement said`: whose paper it was that speaks; null for every
 * other source, and where the report did not tell before.
 */
export function whosePaper(prose: Prose, { source }: Candidate): Span | null {
  const own = source && rangeAt(prose, source);
  const paper = own && paperIn(prose, own);
  if (!paper) return null;
  const { sentence } = prose.words[own.first]!;
  for (let i = countWhile(prose.cues, ({ head }) => head < own.first) - 1; i >= 0; i--) {
    const cue = prose.cues[i]!;
    if (sentence - prose.words[cue.head]!.sentence > REACH) return null;
    if (cue.passive || prose.words[cue.head]!.sentence === sentence || !bringsIn(prose, cue, paper)) continue;
    const writer = sourceOf(prose, cue)?.range;
    return writer && !paperIn(prose, writer) ? spanOf(prose, writer) : null;
  }
  return null;
}

/** How many sentences back it was brought in. */
const REACH = 12;

// `the statement`, `that advisory`, `its report`.
function paperIn(prose: Prose, range: Range): string | null {
  return PAPER.exec(wordsOf(prose, range).toLowerCase())?.[1] ?? null;
}
const PAPER =
  /^(?:the|this|that|its|their) (?:joint |same |written |technical |official )?(statement|advisory|bulletin|report|post|notice|communiqué|communique|indictment|complaint|affidavit|letter|briefing|memo|note|analysis|filing|blog post|press release)$/;

// `said in a statement`, `issued a joint advisory`; whoever rejects a report by others has not written it.
function bringsIn(prose: Prose, { head, last, negated }: VerbCue, paper: string): boolean {
  const { words, quoted } = prose;
  if (negated) return false;
  const end = Math.min(sentenceAt(prose, last - 1).last, last + BEHIND);
  const noun = paper.split(' ').at(-1)!;
  for (let i = last; i < end; i++) {
    if (words[i]!.norm !== noun || quoted[i]! >= 0 || words[i + 1]?.norm === 'by') continue;
    const article = words.slice(last, i).findLastIndex(({ norm }) => ARTICLE.test(norm)) + last;
    if (article < last || i - article > PHRASE) continue;
    if (words[article - 1]!.norm === 'in' || (PUTS_OUT.test(words[head]!.norm) && article === last)) return true;
  }
  return false;
}
const PUTS_OUT = /^(?:issu|publish|releas|post|unveil|circulat)(?:e|es|ed|ing)?$/;
const ARTICLE = /^(?:an?|its|their|his|her)$/;
/** In words: from the verb to the paper, and from the paper's article to its noun. */
const [BEHIND, PHRASE] = [14, 4];
