import type { Statement } from '../../model/statement.ts';

/** Which side accuses and which stands accused in an event, as ISO countries; `accused` is null where the reports do not tell. */
export interface Sides {
  accusers: ReadonlySet<string>;
  accused: string | null;
}

/**
 * The sides of an event: each report votes with the first accusation in which both are known, or else the first in which the accused is;
 * where as many reports vote for two, whoever is accused more often stands accused. The other direction, which a report tells when it lets
 * the accused speak, is a response and gives no value for who is accused.
 */
export function findSides(reports: readonly (readonly Statement[])[]): Sides {
  const votes = new Map<string, number>();
  const directed = reports.map((statements) => statements.filter(isDirected));
  const pointed = reports.map((statements) => statements.filter(pointsAway));
  directed.forEach(([first], i) => {
    const country = (first ?? pointed[i]![0])?.accusedCountry;
    if (country) votes.set(country, (votes.get(country) ?? 0) + 1);
  });
  const all = Map.groupBy(pointed.flat(), ({ accusedCountry }) => accusedCountry!);
  const times = (country: string) => all.get(country)?.length ?? 0;
  const [winner] = [...votes].sort(([a, x], [b, y]) => y - x || times(b) - times(a) || (a < b ? -1 : 1));
  const accused = winner?.[0] ?? null;
  const accusing = directed.flat().filter(({ accusedCountry }) => accusedCountry === accused);
  return { accused, accusers: new Set(accusing.map(({ actorCountry }) => actorCountry!)) };
}

/** True when a party of this country stands on the side that accuses. */
export function isAccuserSide({ accusers, accused }: Sides, country: string | null): boolean {
  return country !== null && country !== accused && accusers.has(country);
}

function isDirected(statement: Statement): boolean {
  return pointsAway(statement) && statement.actorCountry !== null;
}

/** Somebody of another country, or of none that is known, accuses this one. */
function pointsAway({ stance, actorCountry, accusedCountry }: Statement): boolean {
  return stance === 'accuse' && accusedCountry !== null && actorCountry !== accusedCountry;
}
