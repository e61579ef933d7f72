import type { Codebooks } from '../../../codebooks/codebooks.ts';
import { formsOfCountry } from '../language/forms-of-country.ts';
import { headWord } from './actor/head-words.ts';
import type { NameEntry } from './name-entries.ts';
import type { FoundPhrase } from './phrase-lexicon.ts';

/**
 * Tells the names that an office of any state may bear: a word for a body (`Police`, `Ministry`) among ordinary words, none of which
 * names a place or a people, is an acronym or holds a figure.
 */
export function sharedNames({ countries, places }: Pick<Codebooks, 'countries' | 'places'>): (name: string) => boolean {
  const own = new Set(
    [...countries.entries.flatMap(formsOfCountry), ...places.entries.flatMap(({ names }) => names)].map((form) =>
      form.toLowerCase(),
    ),
  );
  return (name) => {
    const words = name.replace(/['’]s\b/g, '').match(/[\p{L}\p{N}'’.-]+/gu) ?? [];
    if (!words.some((word) => headWord(word.toLowerCase())?.kind === 'body')) return false;
    if (words.some((word) => /\p{N}|\p{L}.*\p{Lu}/u.test(word))) return false;
    const runs = words.flatMap((_, i) => [1, 2, 3].map((n) => words.slice(i, i + n).join(' ')));
    return !runs.some((run) => own.has(run.toLowerCase()));
  };
}

/**
 * How often a text names each country, in whatever way leaves no doubt: an office that several states may have does not, nor the
 * acronym of one that the text spells out.
 */
export function countriesNamed(names: readonly FoundPhrase<NameEntry>[]): Map<string, number> {
  const countries = new Map<string, number>();
  const isShared = sharedIn(names);
  for (const { values } of names) {
    if (isShared(values)) continue;
    // An acronym may be an outlet's as well.
    const sure = values.filter(({ kind }) => kind !== 'group' && (kind !== 'agency' || values.length === 1));
    for (const { country } of sure) if (country) countries.set(country, (countries.get(country) ?? 0) + 1);
  }
  return countries;
}

/** The names with every office that several states may have placed in that of them which the text names most, or in none. */
export function placeShared(names: readonly FoundPhrase<NameEntry>[]): FoundPhrase<NameEntry>[] {
  const countries = countriesNamed(names);
  const isShared = sharedIn(names);
  return names.map((name) => {
    if (!isShared(name.values)) return name;
    const country = mostNamed(name.values, countries);
    return { ...name, values: name.values.map((value) => (value.kind === 'agency' ? { ...value, country } : value)) };
  });
}

function sharedIn(names: readonly FoundPhrase<NameEntry>[]): (values: readonly NameEntry[]) => boolean {
  const spelledOut = new Set(names.flatMap(({ values }) => values.filter(isSharedOffice).map(keyOf)));
  return (values) => {
    const offices = values.filter(({ kind }) => kind === 'agency');
    return offices.some((office) => spelledOut.has(keyOf(office)) || office.country !== offices[0]!.country);
  };
}

function isSharedOffice(entry: NameEntry): boolean {
  return entry.kind === 'agency' && entry.shared;
}

function keyOf({ country, name }: NameEntry): string {
  return `${country} ${name}`;
}

function mostNamed(values: readonly NameEntry[], countries: ReadonlyMap<string, number>): string | null {
  const timesNamed = ({ kind, country }: NameEntry) =>
    kind === 'agency' && country ? (countries.get(country) ?? 0) : 0;
  const most = Math.max(...values.map(timesNamed));
  const best = new Set(values.filter((value) => most > 0 && timesNamed(value) === most).map(({ country }) => country));
  return best.size === 1 ? [...best][0]! : null;
}
