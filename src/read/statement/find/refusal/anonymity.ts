import type { Prose, Range } from '../../grammar/prose.ts';
import { finiteCue, wordsFrom, type Way } from './way.ts';

/** `asked not to be named`, `requested anonymity`, `spoke on the understanding that he would not be named`. */
export const anonymity: Way = {
  why: 'anonymity asked for',
  verbs: ['ask', 'request', 'prefer', 'wish', 'want', 'insist', 'speak'],
  cue: asksAnonymity,
  content: named,
};

function asksAnonymity(prose: Prose, verb: number): Range | null {
  const { lemma, pos } = prose.words[verb]!;
  if (
    pos === 'NOUN' ||
    !(lemma === 'speak' ? SPOKEN : ASKED).test(lemma === 'speak' ? wordsFrom(prose, verb + 1, MOST) : lemma)
  )
    return null;
  return lemma === 'speak' || ANONYMITY.test(wordsFrom(prose, verb + 1, MOST))
    ? finiteCue(prose, verb, verb + 1)
    : null;
}
const ASKED = /^(ask|request|prefer|wish|want|insist)$/;
const SPOKEN = /^on the understanding that (\S+ ){1,4}(not )?be (named|identified|quoted|used)\b/;
const ANONYMITY =
  /^(for |on )?anonymity\b|^(not to|to not) be (named|identified|quoted)\b|^to (remain|stay) (anonymous|unnamed|unidentified)\b|^(that|for) (\S+ ){1,5}(be |to be )?(not )?(withheld|given|named|used|published)\b/;
/** In words. */
const MOST = 12;

function named(prose: Prose, cue: Range): Range {
  const behind = wordsFrom(prose, cue.last, MOST);
  const words = (ANONYMITY.exec(behind) ?? SPOKEN.exec(behind))![0].trim().split(' ');
  return { first: cue.last, last: cue.last + words.length };
}
