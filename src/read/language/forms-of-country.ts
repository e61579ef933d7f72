import type { CountryEntry } from '../../../codebooks/codebooks.ts';

/** Every way in which the codebook has a country, its people or its government written. */
export function formsOfCountry({ name, aliases, adjectives, people, capitals, metonyms }: CountryEntry): string[] {
  return [name, ...aliases, ...adjectives, ...people, ...capitals, ...metonyms];
}
