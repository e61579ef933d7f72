import type { Candidate } from '../candidate.ts';
import type { DropAids } from './drop.ts';

/**
 * Cues that say nothing where they stand: verbs with their particle (`Palisade, which was called in by the port`, `the match was called
 * off`, `called an ambulance`, `refused to give in`), what is only answered (`Responding to claims that it was hit, the port said`), what only counts what others have said (`the
 * largest ever attributed to a state`), and what the outlet itself finds new (`It was the first time that Norland had blamed a state`);
 * turns of speech: `it's, quote, absurd`, `thank you`; and what is only put right: `correcting its statement of May`.
 */
export function sayingNothing(candidates: readonly Candidate[], { prose: { text } }: DropAids): Set<Candidate> {
  const isIdle = ({ source, cue, content }: Candidate) =>
    cue !== null &&
    ((source !== null &&
      source.end <= cue.start &&
      FIRST_TIME.test(text.slice(Math.max(0, source.start - 40), source.start))) ||
      (CALLED.test(text.slice(cue.start, cue.end)) && AWAY.test(text.slice(cue.end, cue.end + 30))) ||
      (GIVING.test(text.slice(cue.start, cue.end)) && IN.test(text.slice(cue.end, cue.end + 9))) ||
      (source !== null && TRIES_OUT.test(text.slice(source.end, content[0]!.start + 8))) ||
      (RESPONDING.test(text.slice(cue.start, cue.end)) && PUT.test(text.slice(cue.end, content[0]!.start + 60))) ||
      (ASKS.test(text.slice(cue.start, cue.end)) && QUESTIONS.test(text.slice(cue.end, cue.end + 20))) ||
      (CORRECTING.test(text.slice(cue.start, cue.end)) &&
        OWN_WORDS.test(text.slice(content[0]!.start, content.at(-1)!.end))) ||
      (COMMENTS.test(text.slice(cue.start, cue.end)) &&
        /^(?:on|to) (?!what\b|how\b)/.test(text.slice(content[0]!.start))) ||
      QUOTE.test(text.slice(cue.start, cue.end)) ||
      (THANK.test(text.slice(cue.start, cue.end)) && /^ you\b/i.test(text.slice(cue.end, cue.end + 5))) ||
      EVER.test(text.slice(Math.max(0, cue.start - 6), cue.start)));
  return new Set(candidates.filter(isIdle));
}
const CALLED = /\b(call|calls|called|calling)$/i;
const RESPONDING = /^(?:responding|reacting|replying|commenting)(?: (?:to|on|about))?$/i;
const PUT =
  /^(?: (?:to|on|about))?(?: \S+){0,3} (?:claims?|reports?|allegations?|accusations?|charges?|suggestions?|rumou?rs)\b/i;
const AWAY =
  /^ (in|up|off|away|back|home|(?:for )?help|(?:the )?emergency services|an? (?:IT )?(?:ambulance|doctor|technician|taxi|plumber|locksmith))\b/;
/** `Gave in to the gang`: it yields. */
const GIVING = /\bg(?:ive[ns]?|iving|ave)$/i;
const IN = /^ (?:in|into)\b/;
/** `They wanted to see how we would react`: tried out, and not told. */
const TRIES_OUT =
  /^\s+(?:also\s+)?(?:wants?|wanted|hoped|tried|(?:is|are|was|were) trying)\s+to\s+(?:see|test|check)\s+(?:how|what|whether|if|who)\b/i;
/** `He rents out rooms and asks no questions`. */
const ASKS = /\bask(?:s|ed|ing)?$/i;
const QUESTIONS = /^ (?:no|few|many|any|too many|more) questions\b/i;
/** What is new is said beside it; `its figure to 12` says it itself. */
const CORRECTING = /\b(?:correct|revis|amend|updat)(?:s|ed|es|ing)$/i;
const OWN_WORDS =
  /^(?:its|their|his|her|the|an?) (?:\p{L}+ )?(?:statements?|figures?|estimates?|reports?|releases?|accounts?|tall(?:y|ies)|advisor(?:y|ies)|versions?|numbers?|tolls?)(?: (?:of|from|in|on) [^,]{1,30})?$/u;
/** `The embassy comments on the raid`: that it speaks, and not what it says. */
const COMMENTS = /^(?:comment|respond|repl|react)(?:s|ed|ies|ied)$/i;
/** The mark of a quotation, read out. */
const QUOTE = /(?:^|\s)(?:['’]s|is|was|are|were)[\s,]+quote$|^['’]s quote$/i;
const THANK = /\bthank$/i;
const EVER = / ever $/;
const FIRST_TIME = /\b(is|was|marks|marked|be) the first time( in \w+( \w+)?)?( that)? $/;
