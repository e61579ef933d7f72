import type { Codebooks } from '../../../codebooks/codebooks.ts';
import { normaliseName } from './normalise-name.ts';

/** What the codebook says of one country, normalised. */
interface CountryNames {
  official: string;
  names: ReadonlySet<string>;
  /** The names, adjectives and peoples of a single word. */
  words: ReadonlySet<string>;
  /** Where a name of more words stands in another's, before or behind it: `united states`, `of the republic of norland`. */
  beside: RegExp;
}

interface CountryIndex {
  byCode: ReadonlyMap<string, CountryNames>;
  words: ReadonlySet<string>;
}

const byCodebook = new WeakMap<object, CountryIndex>();
const NONE: ReadonlySet<string> = new Set();

/**
 * The single words that only say which country something is of (`china`, `chinese`, `beijing`), normalised; empty for
 * null.
 */
export function wordsOfCountry(country: string | null, codebooks: Codebooks): ReadonlySet<string> {
  return find(country, codebooks)?.words ?? NONE;
}

/** The words of every country. */
export function wordsOfCountries(codebooks: Codebooks): ReadonlySet<string> {
  return indexOf(codebooks).words;
}

/** Every name that stands for the state (`people s republic of china`, `beijing`), normalised; empty for null. */
export function namesOfCountry(country: string | null, codebooks: Codebooks): ReadonlySet<string> {
  return find(country, codebooks)?.names ?? NONE;
}

/** The name that the codebook lists a country under, normalised; null when it does not list it. */
export function officialName(country: string | null, codebooks: Codebooks): string | null {
  return find(country, codebooks)?.official ?? null;
}

/** A normalised name without the long name of its country: `ministry of ports of the republic of norland`. The whole is never left out. */
export function withoutLongName(name: string, country: string | null, codebooks: Codebooks): string {
  const beside = find(country, codebooks)?.beside;
  return (beside && name.replace(beside, '')) || name;
}

function find(country: string | null, codebooks: Codebooks): CountryNames | undefined {
  return country === null ? undefined : indexOf(codebooks).byCode.get(country);
}

function indexOf({ countries }: Codebooks): CountryIndex {
  let index = byCodebook.get(countries);
  if (!index) byCodebook.set(countries, (index = buildIndex(countries)));
  return index;
}

function buildIndex({ entries }: Codebooks['countries']): CountryIndex {
  const byCode = new Map<string, CountryNames>();
  for (const { code, name, aliases, adjectives, people, capitals, metonyms } of entries) {
    const names = [name, ...aliases, ...capitals, ...metonyms].map(normaliseName);
    const words = [...names, ...[...adjectives, ...people].map(normaliseName)].filter((word) => !word.includes(' '));
    byCode.set(code, {
      official: normaliseName(name),
      names: new Set(names),
      words: new Set(words),
      beside: besideOf(names),
    });
  }
  return { byCode, words: new Set([...byCode.values()].flatMap(({ words }) => [...words])) };
}

function besideOf(names: readonly string[]): RegExp {
  const longest = [...names].sort((a, b) => b.length - a.length);
  const long = [...longest.filter((name) => name.includes(' ')), NEVER].join('|');
  const whole = '(?:[a-z]+ ){0,2}(?:republic|kingdom|federation|commonwealth|state) of ';
  return new RegExp(`^(?:${long}) | of (?:the )?(?:${long}|${whole}(?:${longest.join('|')}))$`);
}
const NEVER = '(?!)';
