import type { Codebooks, ReportingNoun, ReportingVerb } from '../../../../codebooks/codebooks.ts';
import type { Candidate } from '../candidate.ts';
import { rangeAt, type Prose } from '../grammar/prose.ts';

/** What the codebook says of a candidate's cue, whoever found it. */
export interface CueEntry {
  verb: ReportingVerb | null;
  noun: ReportingNoun | null;
  negated: boolean;
  passive: boolean;
}

const opened = new WeakMap<readonly ReportingNoun[], ReadonlyMap<string, number>>();

/** Where each reporting noun stands in the codebook: of a word and its lemma the earlier counts. */
function placesOf(nouns: readonly ReportingNoun[]): ReadonlyMap<string, number> {
  let places = opened.get(nouns);
  if (!places) opened.set(nouns, (places = new Map(nouns.map(({ noun }, i) => [noun, i] as const).reverse())));
  return places;
}

/** Looks the cue up: the last reporting verb inside it, else the last reporting noun. */
export function cueEntryOf(prose: Prose, candidate: Candidate, { reportingVerbs }: Codebooks): CueEntry {
  const entry: CueEntry = { verb: null, noun: null, negated: false, passive: false };
  if (!candidate.cue) return entry;
  const range = rangeAt(prose, candidate.cue);
  const nouns = placesOf(reportingVerbs.nouns);
  for (let i = range.first; i < range.last; i++) {
    const cue = prose.cues[prose.cueAt[i]!];
    if (cue && cue.head < range.last)
      Object.assign(entry, { verb: cue.verb, negated: cue.negated, passive: cue.passive });
    const { norm, lemma } = prose.words[i]!;
    const at = Math.min(nouns.get(norm) ?? Infinity, nouns.get(lemma) ?? Infinity);
    if (at !== Infinity) entry.noun = reportingVerbs.nouns[at]!;
  }
  return entry;
}
