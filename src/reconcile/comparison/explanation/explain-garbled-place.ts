import type { Codebooks, Division } from '../../../../codebooks/codebooks.ts';
import { quoted, type Explanation } from './explanation.ts';
import type { Side } from '../pair.ts';

/**
 * A place that cannot be: `X province` where the country has no such province and X is a city, as the codebook of places or the
 * other report says. Said of the report that has it.
 */
export const explainGarbledPlace: Explanation = ({ a, b }, { codebooks }) =>
  garbledIn(b, a, codebooks) ?? garbledIn(a, b, codebooks);

function garbledIn(side: Side, other: Side, { divisions }: Codebooks) {
  const value = side.reading.value;
  const match = value?.kind === 'place' ? /^(.+?) (province|prefecture|state|oblast|region)$/i.exec(side.words) : null;
  if (!match) return null;
  const [, name, kind] = match;
  const division = divisions.divisions.find((row) => row.kind === kind!.toLowerCase() && knows(row, name!));
  if (!division || division.names.includes(name!)) return null;
  const home = division.cities[name!]!;
  if (!namesSame(other, name!, home)) return null;
  const why = `${quoted(side.words)} cannot be: ${name!} is a city in ${home}, and no ${kind!.toLowerCase()} of that name exists; the other report has ${quoted(other.words)}`;
  return { relation: 'garbles', why, garbled: side } as const;
}

function knows(division: Division, name: string): boolean {
  return name in division.cities;
}

function namesSame(side: Side, city: string, home: string): boolean {
  return new RegExp(`\\b(?:${city}|${home})\\b`, 'i').test(side.words);
}
