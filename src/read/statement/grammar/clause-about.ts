import { isHead, isNominal, isPartOfName } from './nominal.ts';
import { basePhraseBefore, phraseBefore } from './phrase-before.ts';
import { sentenceAt, type Prose, type Range } from './prose.ts';
import { isTime, tellsWhen } from './time.ts';
import { BE } from './verb-group.ts';
import type { Word } from './word.ts';

/** A relative clause in which somebody else speaks of what stands before its pronoun. */
export interface ClauseAbout {
  toldOf: Range;
  speaker: Range;
  /** The word behind the verb, and behind when it was. */
  rest: number;
  /** A comma opens it, so that one closes it. */
  aside: boolean;
}

const isRelative = (word: string): boolean => /^(who|whom|which)$/.test(word);

/** Signs and words at which such a clause without commas ends, or another begins. */
export const BREAKS_OFF = /^(?:[.,;:"“”()]|and|but|or|that|who|whom|which|when|while|as|if)$/;

/** In words. */
const LONGEST_SPEAKER = 8;

/** `Dane, whom prosecutors charged with theft`, `a clerk who police say wrote the code`: the clause whose verb is at `cue`; null for all others. */
export function clauseAbout(prose: Prose, cue: Range): ClauseAbout | null {
  const { words } = prose;
  const { first: floor } = sentenceAt(prose, cue.first);
  let last = cue.first;
  while (last > floor && (words[last - 1]!.pos === 'ADV' || isTime(words[last - 1]!))) last--;
  let first = last;
  while (first > floor && last - first < LONGEST_SPEAKER && isOfAPhrase(words, first - 1, floor)) first--;
  const pronoun = words[first - 1];
  if (first === last || first - 1 <= floor || !isRelative(pronoun!.norm) || words[first - 2]!.pos === 'ADP')
    return null;
  if (words.slice(cue.first, cue.last).some(({ norm }) => BE.has(norm))) return null;
  const rest = behindTime(words, cue.last);
  if (!isHead(words[last - 1]!) || !leavesAGap(words[rest], pronoun!)) return null;
  const aside = words[first - 2]!.text === ',';
  const end = aside ? first - 2 : first - 1;
  const toldOf = end > floor ? personOrThing(words, end, floor, pronoun!) : null;
  return toldOf && { toldOf, speaker: { first, last }, rest, aside };
}

function isOfAPhrase(words: readonly Word[], at: number, floor: number): boolean {
  const word = words[at]!;
  return (
    !isRelative(word.norm) &&
    (isNominal(word) || isPartOfName(word, at === floor) || /^(of|and|for|'s|’s)$/.test(word.norm))
  );
}

function behindTime(words: readonly Word[], from: number): number {
  let at = from;
  while (words[at] && (tellsWhen(words[at]!) || (words[at]!.norm === 'on' && words[at + 1] && isTime(words[at + 1]!))))
    at++;
  return at;
}

// An object or a subject is missing behind the verb: `accuse of`, `say wrote`, `blames,`; not so in `which said the port was shut`.
function leavesAGap(next: Word | undefined, pronoun: Word): boolean {
  if (!next || /^(?:[.,;)]|of|with|for|to|as|over)$/.test(next.norm)) return true;
  return pronoun.norm !== 'whom' && /^(VERB|AUX)$/.test(next.pos) && !next.norm.endsWith('ing');
}

// A person is the nearest one: `a lawyer for Dane, whom`.
function personOrThing(words: readonly Word[], end: number, floor: number, pronoun: Word): Range | null {
  return pronoun.norm === 'which' ? phraseBefore(words, end, floor, 1) : basePhraseBefore(words, end, floor);
}
