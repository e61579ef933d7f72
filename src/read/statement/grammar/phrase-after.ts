import { isCapitalised } from '../../language/capital.ts';
import { isHead, isNominal, isPartOfName } from './nominal.ts';
import { isTime } from './time.ts';
import type { Range } from './prose.ts';
import type { Word } from './word.ts';

/**
 * The noun phrase that begins at `from`, or null; with `of` and `for` phrases behind the head. Ends at a comma, a verb, a
 * time, or where a common noun meets a name that begins a new phrase (`reporters Velmark had ...`).
 */
export function phraseAfter(
  words: readonly Word[],
  from: number,
  ceiling: number,
  postmodifiers: ReadonlySet<string> = OF_FOR,
): Range | null {
  const start = words[from];
  if (!start || from >= ceiling) return null;
  if (
    /^(he|she|it|they|we|i|you|him|her|them|us|me|this|that|these|those|others|some|many)$/.test(start.norm) &&
    // `US` is no `us`.
    start.text !== 'US' &&
    start.pos !== 'DET'
  ) {
    if (start.norm !== 'that') return { first: from, last: from + 1 };
  }
  let last = baseEnd(words, from, ceiling);
  if (last === from) return null;
  for (let hops = 0; hops < 4; hops++) {
    const adposition = words[last];
    if (!adposition || last + 1 >= ceiling || !postmodifiers.has(adposition.norm)) break;
    const end = Math.max(baseEnd(words, last + 1, ceiling), STANDS_ACCUSED.test(words[last + 1]!.norm) ? last + 2 : 0);
    if (end === last + 1) break;
    last = end;
  }
  while (last > from && (words[last - 1]!.norm === "'s" || /^(and|or|the|a|an)$/.test(words[last - 1]!.norm))) last--;
  return last > from ? { first: from, last } : null;
}

/** `Sister of accused`: wink-nlp takes it for a verb. */
export const STANDS_ACCUSED = /^(accused|suspect)$/;

const OF_FOR: ReadonlySet<string> = new Set(['of', 'for', 'at', 'from', 'with']);

function baseEnd(words: readonly Word[], from: number, ceiling: number): number {
  let last = from;
  while (last < ceiling) {
    const word = words[last]!;
    const mistaken =
      last === from &&
      word.pos === 'VERB' &&
      last + 1 < ceiling &&
      words[last + 1]!.pos === 'NOUN' &&
      !/(ing|ed)$/.test(word.norm);
    if (
      isTime(word) ||
      (!mistaken &&
        !isNominal(word) &&
        !isPartOfName(word, false) &&
        !isJointAhead(words, from, last, ceiling) &&
        !isParticipleAhead(words, from, last, ceiling))
    )
      break;
    if (last > from && beginsPhrase(words, last)) break;
    last++;
  }
  return last;
}

function beginsPhrase(words: readonly Word[], i: number): boolean {
  const word = words[i]!;
  const before = words[i - 1]!;
  if (word.pos === 'PRON' && word.norm !== "'s") return true;
  if (word.pos === 'DET' && !/^(all|both|and|or)$/.test(before.norm)) return true;
  return (
    word.pos === 'PROPN' &&
    before.pos === 'NOUN' &&
    /s$/.test(before.norm) &&
    before.norm !== "'s" &&
    !isCapitalised(before.text)
  );
}

function isJointAhead(words: readonly Word[], from: number, i: number, ceiling: number): boolean {
  if (!/^(and|or)$/.test(words[i]!.norm) || i === from || i + 1 >= ceiling) return false;
  const right = words[i + 1]!;
  return (
    isHead(words[i - 1]!) &&
    (right.pos === 'NOUN' || right.pos === 'PROPN' || right.pos === 'ADJ' || right.pos === 'DET')
  );
}

function isParticipleAhead(words: readonly Word[], from: number, i: number, ceiling: number): boolean {
  if (i + 1 >= ceiling || !/(ed|ing)$/.test(words[i]!.norm)) return false;
  const before = i > from ? words[i - 1]! : null;
  const after = words[i + 1]!;
  return (
    before !== null &&
    (before.pos === 'DET' || before.pos === 'ADJ' || before.norm === "'s") &&
    (after.pos === 'NOUN' || after.pos === 'ADJ' || after.pos === 'PROPN')
  );
}
