import type { UncertaintyBook } from '../../../../codebooks/codebooks.ts';
import type { UncertaintyCue } from '../../../model/statement.ts';
import { scoreOne, type LinearWeights } from '../weights/linear-scorer.ts';
import { spanOf, type Prose, type Range } from '../grammar/prose.ts';
import { listedAt, type Listed } from './cue-book.ts';
import { cueFeatures } from './cue-features.ts';

/** A listed word with what is asked of it where it stands. */
export interface Weighed extends Listed {
  hashes: number[];
}

/** The listed words of a range, in text order, each with its features. */
export function weighCues(prose: Prose, range: Range, book: UncertaintyBook): Weighed[] {
  const found: Weighed[] = [];
  for (let i = range.first; i < range.last; i++) {
    const listed = listedAt(book, prose, i, range.last);
    if (!listed) continue;
    const sentence = prose.sentences[prose.words[i]!.sentence]!;
    found.push({ ...listed, hashes: cueFeatures(prose, sentence, listed) });
    i = listed.last - 1;
  }
  return found;
}

/** Log-odds from which a word counts. Below even: three words in four that are listed mark nothing, and weights err with the many. */
export const LIMIT = -1;

/** The words of a range that mark something as uncertain where they stand, in text order. */
export function readCues(prose: Prose, range: Range, book: UncertaintyBook, weights: LinearWeights): UncertaintyCue[] {
  return weighCues(prose, range, book)
    .filter(({ hashes }) => scoreOne(weights, hashes) > LIMIT)
    .map(({ usual, ...words }) => ({ ...spanOf(prose, words)!, kind: usual }));
}
