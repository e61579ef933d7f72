import type { Hedges } from '../../../../codebooks/codebooks.ts';
import { slice, type Span } from '../../../model/span.ts';
import type { Candidate } from '../candidate.ts';
import { rangeAt, type Prose } from '../grammar/prose.ts';

interface HedgeWords {
  words: ReadonlySet<string>;
  otherUses: ReadonlySet<string>;
  phrases: RegExp;
}

const opened = new WeakMap<Hedges, HedgeWords>();

function hedgeWordsOf(hedges: Hedges): HedgeWords {
  let found = opened.get(hedges);
  if (!found) {
    found = {
      words: new Set(hedges.words),
      otherUses: new Set(hedges.otherUses),
      phrases: new RegExp(`\\b(?:${hedges.phrases.join('|')})\\b`, 'i'),
    };
    opened.set(hedges, found);
  }
  return found;
}

/**
 * True when an epistemic word inside source, cue or content is used of the truth of the claim. A word with other uses is where it is one
 * of these words of uncertainty: `could` in `could not be reached` is none.
 */
export function isHedged(
  prose: Prose,
  { source, cue, content }: Candidate,
  hedges: Hedges,
  uncertain: readonly Span[],
): boolean {
  return [source, cue, ...content].some(
    (span) => span !== null && hasHedge(prose, span, hedges, span === cue, uncertain),
  );
}

// As a cue, plain verbs of reporting are no hedges.
function hasHedge(prose: Prose, span: Span, hedges: Hedges, isCue: boolean, uncertain: readonly Span[]): boolean {
  const { words, otherUses, phrases } = hedgeWordsOf(hedges);
  const range = rangeAt(prose, span);
  for (let i = range.first; i < range.last; i++) {
    const { norm, start } = prose.words[i]!;
    if (!words.has(norm) || !isEpistemic(prose, i, isCue)) continue;
    if (!otherUses.has(norm) || uncertain.some((one) => one.start <= start && start < one.end)) return true;
  }
  return !isCue && phrases.test(slice(prose.text, span));
}

// As plain cue verbs these report, they do not doubt. `May` is a month or a name, `thought` may be a noun.
const REPORTING = /^(alleged|suggest|suggests|indicates|fears?)$/;

function isEpistemic(prose: Prose, i: number, inCue: boolean): boolean {
  const { norm, text, pos } = prose.words[i]!;
  if (inCue && REPORTING.test(norm)) return false;
  if (text === 'May' && pos !== 'AUX') return false;
  return !(norm === 'thought' && pos === 'NOUN');
}
