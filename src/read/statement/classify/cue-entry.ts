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

/** Looks the cue up: the last reporting verb inside it, else the last reporting noun. */
export function cueEntryOf(prose: Prose, candidate: Candidate, { reportingVerbs }: Codebooks): CueEntry {
  const entry: CueEntry = { verb: null, noun: null, negated: false, passive: false };
  if (!candidate.cue) return entry;
  const range = rangeAt(prose, candidate.cue);
  for (let i = range.first; i < range.last; i++) {
    const cue = prose.cues[prose.cueAt[i]!];
    if (cue && cue.head < range.last)
      Object.assign(entry, { verb: cue.verb, negated: cue.negated, passive: cue.passive });
    const noun = reportingVerbs.nouns.find(
      ({ noun }) => prose.words[i]!.norm === noun || prose.words[i]!.lemma === noun,
    );
    if (noun) entry.noun = noun;
  }
  return entry;
}
