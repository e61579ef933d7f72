import type { Codebooks } from '../../../codebooks/codebooks.ts';
import type { Report } from '../../model/report.ts';
import { plainLetters } from '../../model/words/plain-letters.ts';

/** The country a report is datelined in, where its place is a capital or a place the codebooks know; null otherwise. */
export function datelineCountry({ skips, text }: Report, codebooks: Codebooks): string | null {
  const dateline = skips.find(({ kind }) => kind === 'dateline');
  if (!dateline) return null;
  const [place] = text.slice(dateline.start, dateline.end).split(/[,/(:–—_]| -/);
  return placesOf(codebooks).get(plainLetters(place!.trim().toLowerCase())) ?? null;
}

const opened = new WeakMap<Codebooks, ReadonlyMap<string, string>>();

function placesOf(codebooks: Codebooks): ReadonlyMap<string, string> {
  let places = opened.get(codebooks);
  if (!places) {
    const { countries, places: cities } = codebooks;
    places = new Map(
      [
        ...cities.entries.map(({ country, names }) => [country, names] as const),
        ...countries.entries.map(({ code, capitals }) => [code, capitals] as const),
      ].flatMap(([country, names]) => names.map((name) => [plainLetters(name.toLowerCase()), country] as const)),
    );
    opened.set(codebooks, places);
  }
  return places;
}
