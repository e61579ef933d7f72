import { join } from 'node:path';
import { openCodebooks } from '../../codebooks/codebooks.ts';
import { draftOf } from '../../gold/draft-of.ts';
import { eurepocName } from '../../gold/eurepoc-names.ts';
import { readJsonLines } from '../../gold/read-json-lines.ts';
import { countryCases } from '../../src/read/accused-countries/read-accused-countries.ts';
import { tokenise } from '../../src/read/language/tokenise.ts';
import { readIntake } from '../../src/read/report/read-intake.ts';

const codebooks = openCodebooks();

/** An incident's description: the countries it refers to, which of them coders have accused, and how many those accused in all. */
export interface Incident {
  countries: { hashes: number[]; isAccused: boolean }[];
  accused: number;
}

interface Row {
  description: string;
  attributed_countries: string[];
}

/** The dev half of EuRepoC as the bench folder holds it. */
export function readEurepoc(bench: string): Incident[] {
  return readJsonLines<Row>(join(bench, 'dev', 'eurepoc.jsonl.gz')).map((row) => {
    const { report } = readIntake(draftOf(row.description));
    const accused = new Set(row.attributed_countries);
    const countries = countryCases(tokenise(report), codebooks).map(({ country, hashes }) => ({
      hashes,
      isAccused: accused.has(eurepocName(codebooks, country)),
    }));
    return { countries, accused: accused.size };
  });
}
