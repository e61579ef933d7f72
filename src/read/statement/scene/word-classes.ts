import type { StanceCues } from '../../../../codebooks/codebooks.ts';
import type { Word } from '../grammar/word.ts';

/** The classes of a word, such as `wrong` or `probability`; several, or none. */
export type WordClasses = (word: Pick<Word, 'norm' | 'lemma'>) => readonly string[];

const opened = new WeakMap<StanceCues, WordClasses>();
const NONE: readonly string[] = [];

/** The word classes of the codebook, opened once. */
export function wordClassesOf(cues: StanceCues): WordClasses {
  let classes = opened.get(cues);
  if (!classes) opened.set(cues, (classes = open(cues)));
  return classes;
}

function open({ words }: StanceCues): WordClasses {
  const byWord = new Map<string, string[]>();
  for (const [name, listed] of Object.entries(words))
    for (const word of listed.split(' ')) byWord.set(word, [...(byWord.get(word) ?? []), name]);
  return ({ norm, lemma }) => byWord.get(norm) ?? byWord.get(lemma) ?? NONE;
}
