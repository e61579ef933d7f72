import { sentenceAt, type Prose, type Range } from '../../grammar/prose.ts';
import { groupAround } from '../../grammar/verb-group.ts';

/** One way of being silent in other words than those of telling. */
export interface Way {
  why: string;
  /** The verbs it may begin with, by lemma; null for any where somebody was asked. */
  verbs: readonly string[] | null;
  /** The cue whose verb is this word; null for none. */
  cue: (prose: Prose, verb: number) => Range | null;
  /** What is withheld. */
  content: (prose: Prose, cue: Range, source: Range) => Range;
}

/** The cue from a verb's auxiliaries on; null where it is negated, a participle or an infinitive, for then nobody does it. */
export function finiteCue(prose: Prose, verb: number, last: number): Range | null {
  const { first, negated } = groupAround(prose.words, verb, last, sentenceAt(prose, verb));
  const { norm } = prose.words[first]!;
  return negated || norm === 'to' || norm.endsWith('ing') ? null : { first, last };
}

/** The norms of the words from here to the end of the sentence, a few of them, as one string. */
export function wordsFrom({ words, sentences }: Prose, first: number, most: number): string {
  const { last } = sentences[words[first - 1]!.sentence]!;
  return words
    .slice(first, Math.min(first + most, last))
    .map(({ norm }) => norm)
    .join(' ');
}
