import { sentenceAt, type Prose, type Range } from '../../grammar/prose.ts';
import { finiteCue, wordsFrom, type Way } from './way.ts';
import { withheldBy } from './withheld-by.ts';

/** `withheld its report`, `kept the names to itself`, `reserved its position`; pay is withheld, too. */
export const withholding: Way = {
  why: 'a thing withheld',
  verbs: ['withhold', 'withheld', 'keep', 'reserve'],
  cue: withholds,
  content: withheldBy,
};

const KEPT_BACK =
  /^(it|them|reports?|names?|details?|information|evidence|identit(y|ies)|findings|data|figures?|documents?|samples?|indicators|comment|judge?ment|logs?|recordings?|thoughts|opinion)$/;
const TO_ITSELF =
  /^([^ .,;]+ ){1,6}((to (itself|himself|herself|themselves))|confidential|secret|under lock and key|under wraps)\b/;

const RESERVED = /^((its|his|her|their) )?(judge?ment|positions?|answers?|opinion|response|comment)\b/;

function withholds(prose: Prose, verb: number): Range | null {
  const { words } = prose;
  const { lemma } = words[verb]!;
  if (lemma === 'reserve')
    return RESERVED.test(wordsFrom(prose, verb + 1, 3)) ? finiteCue(prose, verb, verb + 1) : null;
  if (!/^(withhold|withheld|keep)$/.test(lemma) || (lemma === 'keep' && !TO_ITSELF.test(wordsFrom(prose, verb + 1, 9))))
    return null;
  const { last } = sentenceAt(prose, verb);
  for (let i = verb + 1; i < Math.min(verb + 6, last); i++) {
    if (KEPT_BACK.test(words[i]!.norm)) return finiteCue(prose, verb, verb + 1);
    if (/^(VERB|ADP|AUX)$/.test(words[i]!.pos) || /^[.,;]$/.test(words[i]!.text)) return null;
  }
  return null;
}
