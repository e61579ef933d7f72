import type { Span } from '../../model/span.ts';
import type { Candidate } from './candidate.ts';
import { rangeAt, type Prose } from './grammar/prose.ts';

/**
 * Cues that say nothing where they stand: verbs with their particle (`Palisade, which was called in by the port`, `the match was called
 * off`), what only counts what others have said (`the largest ever attributed to a state`), and what the outlet itself finds new (`It was
 * the first time that Norland had blamed a state`).
 */
export function sayingNothing(candidates: readonly Candidate[], { prose: { text } }: { prose: Prose }): Set<Candidate> {
  const isIdle = ({ source, cue }: Candidate) =>
    cue !== null &&
    ((source !== null &&
      source.end <= cue.start &&
      FIRST_TIME.test(text.slice(Math.max(0, source.start - 40), source.start))) ||
      (CALLED.test(text.slice(cue.start, cue.end)) && AWAY.test(text.slice(cue.end, cue.end + 9))) ||
      EVER.test(text.slice(Math.max(0, cue.start - 6), cue.start)));
  return new Set(candidates.filter(isIdle));
}
const CALLED = /\b(call|calls|called|calling)$/i;
const AWAY = /^ (in|up|off|away|back)\b/;
const EVER = / ever $/;
const FIRST_TIME = /\b(is|was|marks|marked|be) the first time( in \w+( \w+)?)?( that)? $/;

/** `Norland wrote in May and has received no reply`: whoever waits for words holds none back. */
export function awaitingWords(candidates: readonly Candidate[], { prose: { text } }: { prose: Prose }): Set<Candidate> {
  const awaits = ({ source, cue }: Candidate) =>
    source !== null && cue !== null && source.end <= cue.start && NONE_CAME.test(text.slice(cue.start, cue.end));
  return new Set(candidates.filter(awaits));
}
const NONE_CAME =
  /\b(receiv\w+|got|gotten|heard|await\w*) (back )?(no|nothing)\b|\b(not|never|n['’]t)( yet)? (receiv\w+|heard|got)\b/i;

/** `samples described by Hexagon`: a participle behind its noun only tells which. */
export function tellingWhich(candidates: readonly Candidate[], { prose: { text } }: { prose: Prose }): Set<Candidate> {
  const tells = ({ reader, source, cue }: Candidate) =>
    reader === 'trained' &&
    source !== null &&
    cue !== null &&
    source.start > cue.end &&
    WHICH.test(text.slice(cue.start, cue.end)) &&
    BY.test(text.slice(cue.end, source.start)) &&
    NOUN.test(text.slice(Math.max(0, cue.start - 24), cue.start));
  return new Set(candidates.filter(tells));
}
const WHICH =
  /^(described|documented|detailed|published|used|seen|shared|analysed|analyzed|studied|examined|catalogued)$/i;
const BY = /^ by (the |an? )?$/;
const NOUN = /\b(?!(?:was|were|is|are|be|been|being|as|not|first|and|or)\b)[\p{L}\d-]{3,} $/u;

/** `The agencies urge operators to:`: what is urged stands in the bullets, and the lead-in only says upon whom. */
export function leadIns(candidates: readonly Candidate[], { prose }: { prose: Prose }): Set<Candidate> {
  const led = new Set(candidates.flatMap(({ reader, cue }) => (reader === 'bullets' && cue ? [cue.start] : [])));
  const isLeadIn = ({ reader, cue, content }: Candidate) =>
    reader !== 'bullets' && cue !== null && led.has(cue.start) && content.every((span) => !hasVerb(prose, span));
  return new Set(candidates.filter(isLeadIn));
}

function hasVerb(prose: Prose, span: Span): boolean {
  const { first, last } = rangeAt(prose, span);
  return prose.words.slice(first, last).some(({ pos }) => pos === 'VERB');
}
