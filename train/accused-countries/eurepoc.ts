import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { openCodebooks } from '../../codebooks/codebooks.ts';
import { draftOf } from '../../gold/draft-of.ts';
import { eurepocName } from '../../gold/eurepoc-names.ts';
import { countryCases } from '../../src/read/accused/read-accused-countries.ts';
import { tokenise } from '../../src/read/language/tokenise.ts';
import { readIntake } from '../../src/read/report/read-intake.ts';

const codebooks = openCodebooks();

/** An incident's description: the countries it refers to, which of them coders have accused, and how many those accused in all. */
export interface Incident {
  countries: { hashes: number[]; isAccused: boolean }[];
  accused: number;
}

/** The dev half of EuRepoC as the bench folder holds it. */
export function readEurepoc(bench: string): Incident[] {
  return gunzipSync(readFileSync(join(bench, 'dev', 'eurepoc.jsonl.gz')))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const row = JSON.parse(line) as { description: string; attributed_countries: string[] };
      const { report } = readIntake(draftOf(row.description));
      const accused = new Set(row.attributed_countries);
      const countries = countryCases(tokenise(report), codebooks).map(({ country, hashes }) => ({
        hashes,
        isAccused: accused.has(eurepocName(codebooks, country)),
      }));
      return { countries, accused: accused.size };
    });
}
