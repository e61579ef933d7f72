import type { Codebooks } from '../../../codebooks/codebooks.ts';
import { normaliseName } from './normalise-name.ts';

const byCodebook = new WeakMap<object, Map<string, ReadonlySet<string>>>();
const NONE: ReadonlySet<string> = new Set();

/** The single words that only say which country something is of (`china`, `chinese`, `beijing`), normalised; empty for null. */
export function wordsOfCountry(country: string | null, codebooks: Codebooks): ReadonlySet<string> {
  return (country !== null && indexOf(codebooks).get(country)) || NONE;
}

/** The words of every country. */
export function wordsOfCountries(codebooks: Codebooks): ReadonlySet<string> {
  return indexOf(codebooks).get('')!;
}

function indexOf({ countries }: Codebooks): Map<string, ReadonlySet<string>> {
  let index = byCodebook.get(countries);
  if (!index) byCodebook.set(countries, (index = buildIndex(countries)));
  return index;
}

function buildIndex(countries: Codebooks['countries']): Map<string, ReadonlySet<string>> {
  const all = new Set<string>();
  const index = new Map<string, ReadonlySet<string>>([['', all]]);
  for (const entry of countries.entries) {
    const names = [
      entry.name,
      ...entry.aliases,
      ...entry.adjectives,
      ...entry.people,
      ...entry.capitals,
      ...entry.metonyms,
    ];
    const words = new Set(names.map(normaliseName).filter((name) => name !== '' && !name.includes(' ')));
    for (const word of words) all.add(word);
    index.set(entry.code, words);
  }
  return index;
}
