import { draftOf } from '../../gold/draft-of.ts';
import { accuses } from '../../src/model/statement.ts';
import { countryCases } from '../../src/read/accused-countries/read-accused-countries.ts';
import { referencesIn } from '../../src/read/accused-countries/references.ts';
import { tokenise, type Token } from '../../src/read/language/tokenise.ts';
import { readIntake } from '../../src/read/report/read-intake.ts';
import { readHouseCorpus } from '../classifier/house-corpus.ts';
import { codebooks, marksAccused, type Marked, type MarkedReport } from '../classifier/marked-report.ts';
import type { Incident } from './eurepoc.ts';

/** The sentences of marked accusations, each as an incident of its own, where the one accused has a country that they refer to. */
export function readHouseIncidents(bench: string): Incident[] {
  // Whom the labelled news accuses was put down for a whole article at a time, or by any name.
  const annotated = readHouseCorpus(bench).filter(marksAccused);
  return annotated.flatMap(({ report, marked }: MarkedReport) => {
    const tokens = tokenise(report);
    return marked
      .filter(({ stance, accused }) => accused !== null && accuses(stance))
      .flatMap((one): Incident[] => {
        const within = sentencesOf(one, tokens.tokens);
        const country = countryOf(one.accused!);
        const cases = within.length > 0 ? countryCases({ ...tokens, tokens: within }, codebooks) : [];
        if (!cases.some((other) => other.country === country)) return [];
        const countries = cases.map(({ hashes, country: other }) => ({ hashes, isAccused: other === country }));
        return [{ countries, accused: 1 }];
      });
  });
}

function sentencesOf({ source, cue, content }: Marked, tokens: readonly Token[]): Token[] {
  const spans = [source, cue, ...content].filter((span) => span !== null);
  const touched = new Set(
    tokens
      .filter((token) => spans.some(({ start, end }) => token.start < end && token.end > start))
      .map(({ sentence }) => sentence),
  );
  return tokens.filter(({ sentence }) => touched.has(sentence));
}

function countryOf(name: string): string | null {
  const { report } = readIntake(draftOf(name));
  return referencesIn(tokenise(report), codebooks)[0]?.country ?? null;
}
