import type { Name } from './find-names.ts';
import { KIN } from '../../model/words/kin.ts';
import { isBesideNames, isOpener, isOrdinary, isTitle, saysNotAPerson } from './vocabulary.ts';
import type { Word } from './words.ts';

const REACH = 40;
// `his wife Katrin`
const AFTER_KIN = new RegExp(String.raw`\b(?:his|her|their)\s+(?:[a-z]+\s+)?${KIN}\s*,?\s*$`);
const ALONE = /^(?!['’-]|\s+\p{Lu}|\.\s?\p{Lu})/u;
// `Katrin, who was`
const WHO = /^,\s+who\s+(?:was|is|has|had|were)\b/;
const JOINS_BEFORE = /^(?:,\s+|,?\s+and\s+)$/;
const JOINS_BEHIND = /^(?:,\s+|,?\s+and\s+)(?=\p{Lu}\p{Ll})/u;
const SHORTEST = 3;

/**
 * Single given names that the words around them show to be somebody's: of a relative, in a row between two full names, before `who was`.
 * Alone they say nothing of being accused. `words` are the capitalised ones and those of places and bodies, in order.
 */
export function singleNames(
  prose: string,
  words: readonly Word[],
  names: readonly Name[],
  elsewhere: ReadonlySet<number>,
): Name[] {
  const ends = new Set(names.map(({ end }) => end));
  const starts = new Set(names.map(({ start }) => start));
  return words
    .filter((word, i) => {
      if (!word.capital || word.mixed || word.end - word.start < SHORTEST || elsewhere.has(word.start)) return false;
      if (isOpener(word.norm) || isTitle(word.norm) || isBesideNames(word.norm)) return false;
      if (saysNotAPerson(word.norm) || isOrdinary(word.norm) || starts.has(word.start)) return false;
      const after = prose.slice(word.end, word.end + REACH);
      if (!ALONE.test(after)) return false;
      if (AFTER_KIN.test(prose.slice(Math.max(0, word.start - REACH), word.start)) || WHO.test(after)) return true;
      const [before, behind] = [words[i - 1], words[i + 1]];
      if (!before || !behind || !ends.has(before.end) || !starts.has(behind.start)) return false;
      return JOINS_BEFORE.test(prose.slice(before.end, word.start)) && JOINS_BEHIND.test(after);
    })
    .map((word) => ({ start: word.start, end: word.end, words: [word.norm], office: false }));
}
