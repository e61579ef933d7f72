import { once } from '../once.ts';
import type { Body } from './body.ts';

/** The words that tell a story from others, with the logarithm of how often each stands there as its weight. */
export type StoryWords = ReadonlyMap<string, number>;

const known = new WeakMap<Body, { common: ReadonlySet<string>; words: StoryWords }>();

/** The words of a body without those that are common in any report of this kind. */
export function storyWords(body: Body, common: ReadonlySet<string>): StoryWords {
  let own = known.get(body);
  if (own?.common !== common) known.set(body, (own = { common, words: countWords(body, common) }));
  return own.words;
}

function countWords(body: Body, common: ReadonlySet<string>): StoryWords {
  const counts = new Map<string, number>();
  for (const { norm } of body.words)
    if (norm.length > 2 && !common.has(norm)) counts.set(norm, (counts.get(norm) ?? 0) + 1);
  for (const [word, count] of counts) counts.set(word, 1 + Math.log(count));
  return counts;
}

/** The cosine of two weightings, 0 to 1: how likely two texts are on one story. */
export function likeness(a: StoryWords, b: StoryWords): number {
  let product = 0;
  for (const [word, weight] of a) product += weight * (b.get(word) ?? 0);
  return product / (lengthOf(a) * lengthOf(b) || 1);
}

const lengthOf = once((words: StoryWords): number => {
  let sum = 0;
  for (const weight of words.values()) sum += weight * weight;
  return Math.sqrt(sum);
});
