import type { Hedges } from '../../../../codebooks/codebooks.ts';
import { bySpan, slice, type Span } from '../../../model/span.ts';
import type { Candidate } from '../candidate.ts';
import { rangeAt, type Prose } from '../grammar/prose.ts';

interface HedgeWords {
  words: ReadonlySet<string>;
  phrases: RegExp;
}

const opened = new WeakMap<Hedges, HedgeWords>();

function hedgeWordsOf(hedges: Hedges): HedgeWords {
  let found = opened.get(hedges);
  if (!found) {
    found = { words: new Set(hedges.words), phrases: new RegExp(`\\b(?:${hedges.phrases.join('|')})\\b`, 'i') };
    opened.set(hedges, found);
  }
  return found;
}

/** True when an epistemic word inside source, cue or content is used of the truth of the claim. */
export function isHedged(prose: Prose, { source, cue, content }: Candidate, hedges: Hedges): boolean {
  return [source, cue, ...content].some(
    (span) => span !== null && hedgesIn(prose, span, hedges, span === cue).length > 0,
  );
}

/** The epistemic words and phrases of a span, in text order; as a cue, plain verbs of reporting are none. */
export function hedgesIn(prose: Prose, span: Span, hedges: Hedges, isCue: boolean): Span[] {
  const { words, phrases } = hedgeWordsOf(hedges);
  const range = rangeAt(prose, span);
  const found: Span[] = [];
  for (let i = range.first; i < range.last; i++) {
    const { norm, start, end } = prose.words[i]!;
    if (words.has(norm) && isEpistemic(prose, i, isCue)) found.push({ start, end });
  }
  const phrase = isCue ? null : phrases.exec(slice(prose.text, span));
  if (phrase) found.push({ start: span.start + phrase.index, end: span.start + phrase.index + phrase[0].length });
  return found.sort(bySpan);
}

// As plain cue verbs these report, they do not doubt. `May` is a month or a name, `could` beside `only` or `be able` an ability.
const REPORTING = /^(alleged|reported|suggest|suggests|indicates|fears?)$/;

function isEpistemic(prose: Prose, i: number, inCue: boolean): boolean {
  const { norm, text, pos } = prose.words[i]!;
  if (inCue && REPORTING.test(norm)) return false;
  if (text === 'May' && pos !== 'AUX') return false;
  return !(norm === 'thought' && pos === 'NOUN');
}
