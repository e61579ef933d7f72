import { isCapitalised } from '../../language/capital.ts';
import type { Word } from './word.ts';

const CLOSED = new Set([
  'that',
  'which',
  'who',
  'whom',
  'what',
  'whose',
  'there',
  'here',
  'as',
  'than',
  'if',
  'when',
  'while',
  'because',
  'not',
]);

/** Whether a word can stand inside a noun phrase, away from its edges. */
export function isNominal(word: Word): boolean {
  if (CLOSED.has(word.norm)) return false;
  if (word.text === '&' || word.norm === "'s" || word.text === '%' || word.text === '$') return true;
  return (
    word.pos === 'NOUN' ||
    word.pos === 'PROPN' ||
    word.pos === 'ADJ' ||
    word.pos === 'NUM' ||
    word.pos === 'DET' ||
    word.pos === 'PRON' ||
    word.pos === 'SYM' ||
    SPEAKING_NOUNS.test(word.norm)
  );
}

const SPEAKING_NOUNS =
  /^(reports|claims|documents|charges|statements|accounts|posts|tweets|comments|remarks|records|sources|leaks|estimates|findings|officials|experts|analysts|police)$/;

/** Whether a noun phrase may end in it. */
export function isHead(word: Word): boolean {
  return (
    (SPEAKING_NOUNS.test(word.norm) ||
      word.pos === 'NOUN' ||
      word.pos === 'PROPN' ||
      word.pos === 'NUM' ||
      isCapitalised(word.text)) &&
    word.norm !== "'s"
  );
}

/** A name-like word that wink-nlp took for a verb or adverb: capitalised inside the sentence. */
export function isPartOfName(word: Word, first: boolean): boolean {
  return !first && isCapitalised(word.text) && !CLOSED.has(word.norm);
}
