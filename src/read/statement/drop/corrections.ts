import { slice } from '../../../model/span.ts';
import type { Candidate } from '../candidate.ts';
import type { DropAids } from './drop.ts';

/** `Correcting its statement of May`: what is only put right. */
export function corrections(candidates: readonly Candidate[], { prose: { text } }: DropAids): Set<Candidate> {
  const isCorrection = ({ cue, content }: Candidate) =>
    cue !== null &&
    CORRECTING.test(slice(text, cue)) &&
    OWN_WORDS.test(text.slice(content[0]!.start, content.at(-1)!.end));
  return new Set(candidates.filter(isCorrection));
}
/** What is new is said beside it; `its figure to 12` says it itself. */
const CORRECTING = /\b(?:correct|revis|amend|updat)(?:s|ed|es|ing)$/i;
const OWN_WORDS =
  /^(?:its|their|his|her|the|an?) (?:\p{L}+ )?(?:statements?|figures?|estimates?|reports?|releases?|accounts?|tall(?:y|ies)|advisor(?:y|ies)|versions?|numbers?|tolls?)(?: (?:of|from|in|on) [^,]{1,30})?$/u;
