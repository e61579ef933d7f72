import type { Codebooks } from '../../../codebooks/codebooks.ts';
import { wordsOfCountries } from '../actor/country-words.ts';
import { normaliseName, singular } from '../actor/normalise-name.ts';

/** Words that can tell one story from another, with their weight. */
export type Terms = Map<string, number>;

/** Words of the names of states and of persons in a report, as terms. */
export interface KnownNames {
  states: ReadonlySet<string>;
  persons: ReadonlySet<string>;
}

interface DullWords {
  /** Tell nothing. */
  common: ReadonlySet<string>;
  /** Tell only who the parties are. */
  countries: ReadonlySet<string>;
  /** Tell little. */
  acronyms: ReadonlySet<string>;
  /** A word as it is compared. */
  termOf(written: string): string;
  /** Names of public bodies and outlets, normalised. */
  bodies: ReadonlySet<string>;
}

const byBook = new WeakMap<object, DullWords>();
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}.'’-]*|[.!?:\n]/gu;
const NAME_WEIGHT = 2;
/** For those who speak or are accused in many stories. */
const WEAK_WEIGHT = 0.5;
const NO_NAMES: KnownNames = { states: new Set(), persons: new Set() };

/**
 * Adds the telling words of `text` to `terms`: names count double, persons and acronyms of well-known bodies half,
 * states, words common in news and words for countries not at all. Numbers are left to the comparison of counts and
 * moments.
 */
export function addTerms(
  terms: Terms,
  text: string,
  weight: number,
  codebooks: Codebooks,
  names: KnownNames = NO_NAMES,
): void {
  const dull = dullWords(codebooks);
  for (const { term, named } of wordsIn(text, codebooks)) {
    if (dull.common.has(term) || names.states.has(term)) continue;
    const kind = dull.acronyms.has(term) || names.persons.has(term) ? WEAK_WEIGHT : named ? NAME_WEIGHT : 1;
    terms.set(term, (terms.get(term) ?? 0) + weight * kind);
  }
}

/** The words of a text as terms, without numbers and words for countries; `named` where they are written like names. */
export function* wordsIn(text: string, codebooks: Codebooks): Generator<{ term: string; named: boolean }> {
  const dull = dullWords(codebooks);
  let starts = true;
  for (const [written] of text.matchAll(WORD)) {
    if (/^[.!?:\n]$/.test(written)) {
      starts = true;
      continue;
    }
    const named = isNamed(written, starts);
    starts = false;
    const term = dull.termOf(written);
    if (term.length >= 3 && !dull.countries.has(term) && !/^[\d-]+$/.test(term)) yield { term, named };
  }
}

/** Repetition tells less and less; a word said once in passing keeps its small weight. */
export function damp(terms: Terms): Terms {
  return new Map([...terms].map(([term, weight]) => [term, weight >= 1 ? 1 + Math.log(1 + weight) : weight]));
}

/** Cosine of two sets of terms, 0 to 1. The terms must be complete: their length is kept. */
export function likeness(a: Terms, b: Terms): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [term, weight] of few) shared += weight * (many.get(term) ?? 0);
  return shared === 0 ? 0 : shared / Math.sqrt(squares(a) * squares(b));
}

const known = new WeakMap<Terms, number>();

/** The squared length of terms that are complete: it is kept. */
function squares(terms: Terms): number {
  let sum = known.get(terms);
  if (sum === undefined) {
    sum = 0;
    for (const weight of terms.values()) sum += weight * weight;
    known.set(terms, sum);
  }
  return sum;
}

/** True for the name of a public body or outlet that a codebook knows. */
export function isKnownBody(name: string, codebooks: Codebooks): boolean {
  return dullWords(codebooks).bodies.has(normaliseName(name));
}

function isNamed(written: string, starts: boolean): boolean {
  if ((written.match(/\p{Lu}/gu)?.length ?? 0) >= 2 || /\p{L}.*\d/u.test(written)) return true;
  return !starts && /^\p{Lu}/u.test(written);
}

function dullWords(codebooks: Codebooks): DullWords {
  let dull = byBook.get(codebooks.commonWords);
  if (!dull) byBook.set(codebooks.commonWords, (dull = collectDullWords(codebooks)));
  return dull;
}

function collectDullWords(codebooks: Codebooks): DullWords {
  const words = codebooks.commonWords.words.flatMap((line) => line.split(' ')).map(normaliseName);
  const countries = [...wordsOfCountries(codebooks)];
  const names = [...codebooks.agencies.entries, ...codebooks.outlets.entries].flatMap(({ name, aliases }) => [
    name,
    ...aliases,
  ]);
  const terms = new Map<string, string>();
  return {
    termOf(written) {
      let term = terms.get(written);
      if (term === undefined) terms.set(written, (term = singular(normaliseName(written).replaceAll(' ', '-'))));
      return term;
    },
    common: new Set([...words, ...words.map(singular)]),
    countries: new Set([...countries, ...countries.map(singular)]),
    bodies: new Set(names.map(normaliseName)),
    acronyms: new Set(names.filter((name) => /^[\p{Lu}\d-]+$/u.test(name)).map(normaliseName)),
  };
}
