import type { Hedges } from '../../../../codebooks/codebooks.ts';
import { slice } from '../../../model/span.ts';
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
export function isHedged(prose: Prose, candidate: Candidate, hedges: Hedges): boolean {
  const { words, phrases } = hedgeWordsOf(hedges);
  for (const span of [candidate.source, candidate.cue, ...candidate.content]) {
    if (!span) continue;
    const range = rangeAt(prose, span);
    for (let i = range.first; i < range.last; i++) {
      if (words.has(prose.words[i]!.norm) && isEpistemic(prose, i, span === candidate.cue)) return true;
    }
    if (span !== candidate.cue && phrases.test(slice(prose.text, span))) return true;
  }
  return false;
}

// As plain cue verbs these report, they do not doubt. `May` is a month or a name, `could` beside `only` or `be able` an ability.
const REPORTING = /^(alleged|reported|suggest|suggests|indicates|fears?)$/;

function isEpistemic(prose: Prose, i: number, inCue: boolean): boolean {
  const { norm, text, pos } = prose.words[i]!;
  if (inCue && REPORTING.test(norm)) return false;
  if (text === 'May' && pos !== 'AUX') return false;
  return !(norm === 'thought' && pos === 'NOUN');
}
