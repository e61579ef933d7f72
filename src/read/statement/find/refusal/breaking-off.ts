import { sentenceAt, type Prose, type Range } from '../../grammar/prose.ts';
import { inFront } from './in-front.ts';
import { finiteCue, wordsFrom, type Way } from './way.ts';
import { silentClause } from './withheld-by.ts';

/** `hung up`, `put the phone down`, `let the deadline pass`; `walked off` and `shook his head` where something was asked. */
export const breakingOff: Way = {
  why: 'a conversation broken off',
  verbs: ['hang', 'hung', 'put', 'end', 'cut', 'let', 'stop', 'change', 'drop', 'shake', 'walk'],
  cue: breaksOff,
  content: whatWasAsked,
};

/** By lemma, the words that must follow. */
const BREAKS: readonly [verb: RegExp, rest: RegExp][] = [
  // Not `hung up his coat`.
  [/^(hang|hung)$/, /^up(?! (the|a|an|his|her|its|their|my|in)\b)(?=$| [.,;]| (twice|when|before|without|and|on)\b)/],
  [/^put$/, /^(the (phone|receiver) down|down the (phone|receiver))\b/],
  [/^(end|cut)$/, /^(the|a) (call|conversation|interview)\b/],
  [
    /^let$/,
    /^(\S+ ){1,3}?(deadline|notes?|letters?|questions?|requests?|subject|matter) (\S+ ){0,3}?(pass|lapse|expire|drop|lie|go( by| unanswered)?)\b/,
  ],
  [/^stop$/, /^(answering|replying|responding|commenting|(speaking|talking) to (the press|reporters|us))\b/],
  [/^(change|drop)$/, /^the subject\b/],
];

const WHEN_ASKED: readonly [verb: RegExp, rest: RegExp][] = [
  [/^shake$/, /^(his|her|their) heads?\b/],
  [/^walk$/, /^(off|away|out|on)\b/],
];

function breaksOff(prose: Prose, verb: number): Range | null {
  const { lemma, pos } = prose.words[verb]!;
  if (pos === 'NOUN') return null;
  const of = ([wanted]: readonly [RegExp, RegExp]) => wanted.test(lemma);
  const way = BREAKS.find(of) ?? (wasAsked(prose, verb) ? WHEN_ASKED.find(of) : undefined);
  const rest = way && way[1].exec(wordsFrom(prose, verb + 1, 9));
  if (!rest) return null;
  return finiteCue(prose, verb, verb + 1 + rest[0].split(' ').filter(Boolean).length);
}

// `Asked who had paid, he hung up`; else the whole clause.
function whatWasAsked(prose: Prose, cue: Range, source: Range): Range {
  return inFront(prose, source) ?? silentClause(prose, cue, source);
}

function wasAsked(prose: Prose, verb: number): boolean {
  const { first, last } = sentenceAt(prose, verb);
  return prose.words.slice(first, last).some(({ norm }) => /^(asked|questions?)$/.test(norm));
}
