import type { Exposure } from './exposed-in.ts';
import type { Name } from './find-names.ts';
import { strongest } from './group-persons.ts';
import { joined, type Person } from './person.ts';
import type { ReadNames } from './read-names.ts';

/** What stands with a name that its bearer does not share with another of the same name; null where nothing does. */
interface Signs {
  initial: string | null;
  age: number | null;
  script: string | null;
}

interface Sighting {
  report: string;
  start: number;
  signs: Signs;
}

/** One of several people with the same name. */
interface Bearer {
  sightings: Sighting[];
  signs: Signs;
}

const AGE = /^["”’']?(?:,\s*(?:aged\s+)?|\s*\((?:aged\s+|age\s+)?|\s+is\s+)(\d{2})(?=\s*[,;.)]|\s+(?:and|years)\b)/;
const OTHER_SCRIPT = /^\s*[(（,]\s*([^\p{Script=Latin}\p{N}\s()（）]{2,24})[)）,]/u;
const AFTER = 60;
/** Reports of different dates may give the same person's age a year apart. */
const SAME_AGE = 1;

/**
 * The persons, with those of one name as several where the text tells them apart: by a middle initial, by ages that no two
 * dates explain, by the name in another script. Whoever of them nothing exposes is sealed as well, in a position of nobody
 * accused: a report may mean either.
 */
export function tellApart(
  persons: readonly Person[],
  exposures: readonly Exposure[],
  read: readonly ReadNames[],
): Person[] {
  const byLetters = Map.groupBy(read.flatMap(sightingsIn), ({ letters }) => letters);
  return persons.flatMap((person) => {
    const letters = new Set(person.names.map(joined));
    const sightings = [...letters].flatMap((one) => byLetters.get(one) ?? []).map(({ sighting }) => sighting);
    const bearers = bearersOf(sightings);
    if (bearers.length < 2) return [person];
    const twins: Person[] = [];
    for (const bearer of bearers) {
      const isHere = (report: string, start: number) => bearerAt(bearers, report, start) === bearer;
      const own = exposures.filter(
        ({ words, place }) => letters.has(joined(words)) && place && isHere(place.report, place.start),
      );
      const position = own.length > 0 ? strongest(own.map((exposure) => exposure.position)) : 'person';
      twins.push({ ...person, position, twin: { sign: signOf(bearer.signs), isHere, twins } });
    }
    return twins;
  });
}

function sightingsIn({ annotated, prose, names }: ReadNames): { letters: string; sighting: Sighting }[] {
  const report = annotated.report.id;
  return names
    .filter(({ words }) => words.length > 1)
    .map((name) => ({
      letters: joined(name.words),
      sighting: { report, start: name.start, signs: signsOf(prose, name) },
    }));
}

function signsOf(prose: string, { words, end }: Name): Signs {
  const after = prose.slice(end, end + AFTER);
  const age = AGE.exec(after)?.[1];
  return {
    initial: words.slice(1, -1).find((word) => word.length === 1) ?? null,
    age: age === undefined ? null : Number(age),
    script: OTHER_SCRIPT.exec(after)?.[1]?.trim() ?? null,
  };
}

function bearersOf(sightings: readonly Sighting[]): Bearer[] {
  const bearers: Bearer[] = [];
  for (const sighting of sightings.filter(({ signs }) => signOf(signs) !== '')) {
    const same = bearers.find(({ signs }) => !contradict(signs, sighting.signs));
    if (!same) bearers.push({ sightings: [sighting], signs: { ...sighting.signs } });
    else {
      same.sightings.push(sighting);
      same.signs.initial ??= sighting.signs.initial;
      same.signs.age ??= sighting.signs.age;
      same.signs.script ??= sighting.signs.script;
    }
  }
  return bearers.sort((a, b) => (signOf(a.signs) < signOf(b.signs) ? -1 : 1));
}

function contradict(a: Signs, b: Signs): boolean {
  const differ = (one: unknown, other: unknown) => one !== null && other !== null && one !== other;
  const ages = a.age !== null && b.age !== null && Math.abs(a.age - b.age) > SAME_AGE;
  return ages || differ(a.initial, b.initial) || differ(a.script, b.script);
}

/** Whom the name means here: the bearer told last before it, else the first told in this report, else the first of all. */
function bearerAt(bearers: readonly Bearer[], report: string, start: number): Bearer {
  const told = bearers
    .flatMap((bearer) => bearer.sightings.map((sighting) => ({ bearer, ...sighting })))
    .filter((sighting) => sighting.report === report)
    .sort((a, b) => a.start - b.start);
  return (told.findLast((sighting) => sighting.start <= start) ?? told[0])?.bearer ?? bearers[0]!;
}

function signOf({ initial, age, script }: Signs): string {
  return [initial, age, script].filter((sign) => sign !== null).join(' ');
}
