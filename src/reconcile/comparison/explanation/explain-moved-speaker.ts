import { contentWordsOf, likeness } from '../content-words.ts';
import { isDescription } from '../../field/is-description.ts';
import { isPronoun } from '../../field/is-pronoun.ts';
import type { LineageKind } from '../../../model/lineage.ts';
import { quoted, type Explanation } from './explanation.ts';
import type { Side } from '../pair.ts';
import { kinship } from '../published.ts';

/** Below these the same words may be two statements that resemble each other. */
const LIKE_ENOUGH = 0.75;
const FEWEST_WORDS = 5;

/** The same words in the mouth of another speaker, or said to another listener: a copy has moved one of them. */
export const explainMovedSpeaker: Explanation = ({ field, a, b }, ground) => {
  if (field !== 'who' && field !== 'told') return null;
  if (a.words.toLowerCase() === b.words.toLowerCase() || !isNamed(a) || !isNamed(b)) return null;
  const [x, y] = [contentWordsOf(a), contentWordsOf(b)];
  if (x.size < FEWEST_WORDS || y.size < FEWEST_WORDS || likeness(x, y) < LIKE_ENOUGH) return null;
  // One statement may be given to two outlets: only in a copy has its listener been moved.
  if (field === 'told' && !isCopied(kinship(a, b, ground)?.kind)) return null;
  const moved = field === 'who' ? 'speaker' : 'listener';
  return {
    relation: 'garbles',
    why: `nearly the same words stand with ${quoted(a.words)} and with ${quoted(b.words)}: one report has moved the ${moved}`,
  };
};

function isCopied(kind: LineageKind | undefined): boolean {
  return kind === 'copy' || kind === 'excerpt' || kind === 'translation';
}

function isNamed({ reading: { value }, words }: Side): boolean {
  return value?.kind === 'actor' && !isPronoun(words) && !isDescription(value.name);
}
