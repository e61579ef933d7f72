import type { Codebooks } from '../../../../codebooks/codebooks.ts';

const opened = new WeakMap<Codebooks, ReadonlySet<string>>();

/** The ordinary words of news, none of which is a name by itself. */
export function commonWords(codebooks: Codebooks): ReadonlySet<string> {
  let words = opened.get(codebooks);
  if (!words) opened.set(codebooks, (words = new Set(codebooks.commonWords.words.flatMap((line) => line.split(' ')))));
  return words;
}
