import type { ReportingVerb } from '../../../../codebooks/codebooks.ts';
import type { Prose, Range } from '../grammar/prose.ts';
import type { Word } from '../grammar/word.ts';
import type { CueEntry } from './cue-entry.ts';

/** What a content names, and the first word of what it calls it: `the campaign | as sabotage`, `it | a lie`, `Norland | of hiding it`. */
export interface SmallClause {
  subject: Range;
  rest: number;
}

/** The words that may stand between the two, by the frames of the cue's verb. */
const LINKS = ['as', 'of', 'for', 'with', 'to'] as const;
const CALLING = /^(call|dub|deem|brand|label|term|declare|consider|pronounce|find|paint)$/;
const LONGEST_SUBJECT = 14;

/**
 * A verb that names or charges takes no clause but somebody or something and what it is called: `described X as Y`, `accused X of Y`,
 * `called X Y`. Null where the cue is no such verb or a clause follows.
 */
export function smallClauseIn({ words }: Prose, { first, last }: Range, { verb }: CueEntry): SmallClause | null {
  if (!verb) return null;
  const links = LINKS.filter((link) => verb.frames.includes(link));
  const isBare = CALLING.test(verb.verb);
  if (links.length === 0 && !isBare) return null;
  for (let i = first + 1; i < Math.min(last, first + LONGEST_SUBJECT); i++) {
    const word = words[i]!;
    if (links.some((link) => link === word.norm)) return { subject: { first, last: i }, rest: i + 1 };
    if (isBare && isName(words[i - 1]!) && opensWhatItIs(word)) return { subject: { first, last: i }, rest: i };
    if (isVerb(word)) return null;
  }
  return null;
}

function isName({ pos }: Word): boolean {
  return pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON';
}

// `unfounded` may be tagged as a verb.
function opensWhatItIs({ pos, text, norm }: Word): boolean {
  return pos === 'DET' || pos === 'ADJ' || pos === 'ADV' || text === '“' || text === '"' || norm.endsWith('ed');
}

function isVerb({ pos }: Word): boolean {
  return pos === 'VERB' || pos === 'AUX';
}

/** Whether the verb says what somebody or something is, rather than what it did: `describe`, `call`, `label`. */
export function callsSomething({ verb, frames }: ReportingVerb): boolean {
  return CALLING.test(verb) || frames.includes('as');
}
