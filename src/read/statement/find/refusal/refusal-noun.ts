import { phraseBefore } from '../../grammar/phrase-before.ts';
import { sentenceAt, type Prose, type Range } from '../../grammar/prose.ts';
import type { Word } from '../../grammar/word.ts';

/** Nouns that refuse: `its failure to respond`. */
export function isRefusalNoun({ norm }: Word): boolean {
  return REFUSALS.has(norm);
}

const REFUSALS: ReadonlySet<string> = new Set(['failure', 'refusal', 'reluctance', 'unwillingness']);

/** `Norland's failure to respond`: the cue, found by its noun. */
export function refusalNoun({ words }: Prose, noun: number, telling: ReadonlySet<string>): Range | null {
  if (words[noun - 1]?.norm !== "'s" || words[noun + 1]?.norm !== 'to') return null;
  return telling.has(words[noun + 2]?.lemma ?? '') ? { first: noun, last: noun + 3 } : null;
}

/** Whose failure it is. */
export function ownerOf(prose: Prose, cue: Range): Range | null {
  const { words } = prose;
  if (words[cue.first - 1]?.norm !== "'s") return null;
  const owner = phraseBefore(words, cue.first - 1, sentenceAt(prose, cue.first).first, 0);
  return owner && { first: owner.first, last: cue.first };
}
