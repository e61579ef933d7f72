import type { Codebooks } from '../../../codebooks/codebooks.ts';
import { wordsOfCountries } from '../actor/country-words.ts';
import { normaliseName, singular } from '../actor/normalise-name.ts';

/** Words that can tell one story from another, with their weight. */
export type Terms = Map<string, number>;

const byBook = new WeakMap<object, Set<string>>();
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}.'’-]*|[.!?:\n]/gu;
const NAME_WEIGHT = 2;

/**
 * Adds the telling words of `text` to `terms`: names count double, words common in news and words for countries not at all. Numbers
 * are left to the comparison of counts and moments.
 */
export function addTerms(terms: Terms, text: string, weight: number, codebooks: Codebooks): void {
  const dull = dullWords(codebooks);
  let starts = true;
  for (const [written] of text.matchAll(WORD)) {
    if (/^[.!?:\n]$/.test(written)) {
      starts = true;
      continue;
    }
    const named = isNamed(written, starts);
    starts = false;
    const term = singular(normaliseName(written.replace(/[.'’-]+$/, '')).replaceAll(' ', '-'));
    if (term.length < 3 || dull.has(term) || /^[\d-]+$/.test(term)) continue;
    terms.set(term, (terms.get(term) ?? 0) + weight * (named ? NAME_WEIGHT : 1));
  }
}

/** Repetition tells less and less; a word said once in passing keeps its small weight. */
export function damp(terms: Terms): Terms {
  return new Map([...terms].map(([term, weight]) => [term, weight >= 1 ? 1 + Math.log(1 + weight) : weight]));
}

/** Cosine of two sets of terms, 0 to 1. */
export function likeness(a: Terms, b: Terms): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [term, weight] of few) shared += weight * (many.get(term) ?? 0);
  return shared === 0 ? 0 : shared / Math.sqrt(squares(a) * squares(b));
}

function squares(terms: Terms): number {
  let sum = 0;
  for (const weight of terms.values()) sum += weight * weight;
  return sum;
}

function isNamed(written: string, starts: boolean): boolean {
  if ((written.match(/\p{Lu}/gu)?.length ?? 0) >= 2 || /\p{L}.*\d/u.test(written)) return true;
  return !starts && /^\p{Lu}/u.test(written);
}

function dullWords(codebooks: Codebooks): Set<string> {
  let dull = byBook.get(codebooks.commonWords);
  if (!dull) {
    const words = codebooks.commonWords.words.flatMap((line) => line.split(' ')).map(normaliseName);
    dull = new Set([...words, ...words.map(singular), ...wordsOfCountries(codebooks), ...[...wordsOfCountries(codebooks)].map(singular)]);
    byBook.set(codebooks.commonWords, dull);
  }
  return dull;
}
