import type { Codebooks } from '../codebooks/codebooks.ts';

// As that collection writes them, where it does not write the plain name.
const NAMES: Readonly<Record<string, string>> = {
  IR: 'Iran, Islamic Republic of',
  KP: "Korea, Democratic People's Republic of",
  KR: 'Korea, Republic of',
};

/** The name EuRepoC has for a country. */
export function eurepocName({ countries }: Codebooks, country: string): string {
  return NAMES[country] ?? countries.entries.find(({ code }) => code === country)?.name ?? country;
}
