/** A word of a text as search compares it, and its place. */
export interface Word {
  folded: string;
  start: number;
  end: number;
}

/**
 * Where words stand. A letter or digit begins one; marks and invisible joiners continue it. Scripts written without spaces
 * are cut into characters, so that any run of them can be searched for as a phrase.
 */
const WORD =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]\p{M}*|[[\p{L}\p{N}]--[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]][[\p{L}\p{N}\p{M}\u00ad\u200c\u200d\u2060]--[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]]*/gv;

const PLAIN = /^[\x00-\x7f]*$/;

/** The words of a text in order. */
export function* wordsOf(text: string): Generator<Word> {
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const folded = fold(word);
    if (folded !== '') yield { folded, start: index, end: index + word.length };
  }
}

/** A word without case, accents, width, ligatures and invisible characters. */
function fold(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  return word
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\ufe00-\ufe0f]|[^\p{L}\p{N}\p{M}]/gu, '')
    .toLowerCase();
}
