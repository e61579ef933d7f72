import { THIRD_PERSON } from '../../../model/words/pronouns.ts';
import { afterJoint } from './after-joint.ts';
import { PUT_ABOUT } from './called-false.ts';
import { phraseAfter } from './phrase-after.ts';
import type { Prose, Range } from './prose.ts';
import { isAuxiliary } from './verb-group.ts';
import type { Word } from './word.ts';

/** A sentence whose subject has a clause of its own. */
export interface ClauseOfNoun {
  /** `The suggestion that its engineers had written the code`. */
  subject: Range;
  /** `that its engineers had written the code`. */
  clause: Range;
}

/**
 * `The suggestion that its engineers wrote the code [was rejected]`, `A post claiming that it paid [spread on Monday]`: what is claimed ends
 * where the verb of the sentence begins. Null for every other sentence, and where that verb cannot be told.
 */
export function clauseOfNoun(prose: Prose, sentence: Range): ClauseOfNoun | null {
  const { words } = prose;
  const first = afterJoint(prose, sentence.first);
  const noun = phraseAfter(words, first, sentence.last, NOTHING);
  if (!noun || noun.last >= sentence.last) return null;
  let at = noun.last;
  if (TELLING.test(words[at]!.norm)) at++;
  else if (!IS_PUT_ABOUT.test(words[at - 1]!.norm) || isVerb(prose, noun)) return null;
  if (words[at]?.norm !== 'that') return null;
  const verb = mainVerb(words, at + 1, Math.min(sentence.last, at + LONGEST_CLAUSE));
  return verb === null ? null : { subject: { first, last: verb }, clause: { first: at, last: verb } };
}

// `A source claims`: a phrase by the tagger, and a verb with its subject.
function isVerb({ cueAt }: Prose, { first, last }: Range): boolean {
  return last - first > 1 && cueAt[last - 1]! >= 0;
}

/** In words. */
const LONGEST_CLAUSE = 80;
const NOTHING: ReadonlySet<string> = new Set();
const TELLING = /^(claiming|saying|alleging|stating|asserting|suggesting|reporting|announcing|declaring|warning)$/;
const IS_PUT_ABOUT = new RegExp(`^${PUT_ABOUT}$`);

// The last finite verb behind the clause's own, where nothing else comes between.
function mainVerb(words: readonly Word[], from: number, last: number): number | null {
  let at = ownVerb(words, from, last);
  let verb: number | null = null;
  for (; at < last && !BREAKS.test(words[at]!.norm); at++) {
    const before = words[at - 1]!;
    if (isAuxiliary(before) || /^(to|not|n't)$/.test(before.norm) || THIRD_PERSON.test(before.norm)) continue;
    if ((isAuxiliary(words[at]!) && words[at]!.norm !== "'s") || GOES_ROUND.test(words[at]!.norm)) verb = at;
  }
  return verb;
}

// Behind the verb of the clause itself, which is not one of `the files it held`; `last` where there is none.
function ownVerb(words: readonly Word[], from: number, last: number): number {
  for (let i = from; i < last && !BREAKS.test(words[i]!.norm); i++) {
    if (!isAuxiliary(words[i]!) && words[i]!.pos !== 'VERB') continue;
    if (words[i]!.norm.endsWith('ing') || words[i - 1]!.norm === 'to') continue;
    const isRelative = THIRD_PERSON.test(words[i - 1]!.norm) && /^(NOUN|PROPN)$/.test(words[i - 2]!.pos);
    let end = i;
    while (end < last && isAuxiliary(words[end]!)) end++;
    while (
      end < last &&
      /^(VERB|ADV|PART)$/.test(words[end]!.pos) &&
      !isAuxiliary(words[end]!) &&
      !GOES_ROUND.test(words[end]!.norm)
    )
      end++;
    if (!isRelative) return end;
    i = end - 1;
  }
  return last;
}

const BREAKS =
  /^([,;:()"“”\u2013\u2014-]|and|or|but|that|which|who|whose|whom|where|when|while|as|because|after|before|if|whether|than|what|how|since|although|though|until)$/;
/** What becomes of what is put about. */
const GOES_ROUND =
  /^(spreads?|circulate[sd]?|surface[sd]|emerge[sd]|appear(?:s|ed)|went|sparked|prompted|drew|caused|alarmed|turn(?:s|ed)|prove[sd])$/;
