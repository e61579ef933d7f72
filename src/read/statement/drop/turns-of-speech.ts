import { slice } from '../../../model/span.ts';
import type { Candidate } from '../candidate.ts';
import type { DropAids } from './drop.ts';

/** `It's, quote, absurd`, `thank you`, `asks no questions`: words that are said out of habit, or only in a phrase. */
export function turnsOfSpeech(candidates: readonly Candidate[], { prose: { text } }: DropAids): Set<Candidate> {
  const isTurn = ({ cue }: Candidate) => {
    if (!cue) return false;
    const [verb, behind] = [slice(text, cue), text.slice(cue.end, cue.end + 20)];
    return QUOTE.test(verb) || (THANK.test(verb) && YOU.test(behind)) || (ASKS.test(verb) && QUESTIONS.test(behind));
  };
  return new Set(candidates.filter(isTurn));
}
/** The mark of a quotation, read out. */
const QUOTE = /(?:^|\s)(?:['’]s|is|was|are|were)[\s,]+quote$|^['’]s quote$/i;
const THANK = /\bthank$/i;
const YOU = /^ you\b/i;
/** `He rents out rooms and asks no questions`. */
const ASKS = /\bask(?:s|ed|ing)?$/i;
const QUESTIONS = /^ (?:no|few|many|any|too many|more) questions\b/i;
