import { INQUIRING } from '../../../model/words/inquiring.ts';
import { phraseBefore } from './phrase-before.ts';
import type { Range } from './prose.ts';
import { tellsWhen } from './time.ts';
import type { Word } from './word.ts';

/**
 * The phrase that the one found before a verb only tells more of: `people familiar with [the matter] said`, which stay whole, as they
 * have no other name; `a notice posted overnight on [its website] said`, `an indictment unsealed [the same day] charges`, where the thing
 * put out speaks. Null where it is the subject itself.
 */
export function postmodified(words: readonly Word[], { first, last }: Range, floor: number): Range | null {
  return (
    initiates(words, first, last, floor) ??
    inquirers(words, first, last, floor) ??
    thingPutOut(words, first, last, floor)
  );
}

function initiates(words: readonly Word[], first: number, last: number, floor: number): Range | null {
  if (first - 3 < floor || words[first - 1]!.pos !== 'ADP' || !INITIATED.test(words[first - 2]!.norm)) return null;
  const head = isNoun(words[first - 3]!) ? phraseBefore(words, first - 2, floor) : null;
  return head && { first: head.first, last };
}
const INITIATED = /^(familiar|close|briefed|privy|acquainted|involved)$/;

// `officials investigating [the theft of records] said`, `police looking into [the loss] said`
function inquirers(words: readonly Word[], first: number, last: number, floor: number): Range | null {
  const at = words[first - 1]?.pos === 'ADP' ? first - 2 : first - 1;
  if (at - 1 < floor || !AT_WORK.test(words[at]!.norm) || !isNoun(words[at - 1]!)) return null;
  const head = phraseBefore(words, at, floor);
  return head && { first: head.first, last };
}
const AT_WORK = new RegExp(`^(${INQUIRING}|inquiring|working|overseeing|leading|tracking)$`);

function thingPutOut(words: readonly Word[], first: number, last: number, floor: number): Range | null {
  if (words[first - 1]?.pos !== 'ADP' && !tellsWhen(words[last - 1]!)) return null;
  for (let at = first - 1; at > floor && first - at <= FAR; at--) {
    const { norm, pos } = words[at]!;
    if (PUT_OUT.test(norm)) return isNoun(words[at - 1]!) ? phraseBefore(words, at, floor) : null;
    if (!/^(ADP|ADV|ADJ)$/.test(pos) && !tellsWhen(words[at]!)) return null;
  }
  return null;
}
const PUT_OUT =
  /^(published|posted|released|unsealed|issued|filed|made|sent|written|based|shared|circulated|leaked|signed|prepared|delivered|broadcast|aired|adopted|held|uploaded|displayed|printed)$/;
/** In words, from the thing's participle to what stands before the verb. */
const FAR = 4;

function isNoun({ pos }: Word): boolean {
  return pos === 'NOUN' || pos === 'PROPN';
}
