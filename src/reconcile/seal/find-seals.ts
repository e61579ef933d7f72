import type { Actor } from '../../model/actor.ts';
import type { AnnotatedReport } from '../../model/annotated-report.ts';
import type { Judgement } from '../../model/judgement.ts';
import type { Seal } from '../../model/seal.ts';
import { applySealJudgements } from './apply-seal-judgements.ts';
import { exposedIn, type Exposure, type Others } from './exposed-in.ts';
import { groupPersons } from './group-persons.ts';
import { indexNames } from './name-index.ts';
import { namesOfOne } from './names-of-one.ts';
import { nameSet } from './name-set.ts';
import { occurrencesIn } from './occurrences-in.ts';
import { codedName, joined, type Person } from './person.ts';
import { fullNames, readNames, type ReadNames } from './read-names.ts';
import { codesOf } from './seal-code.ts';
import { tellApart } from './tell-apart.ts';

/**
 * Finds the persons whose names no output shows: whoever stands person-like as accused, wanted, charged or exposed in one of
 * the reports, unless shown to be a spokesperson, an author, a head of state or a victim; and whom a judgement seals. What a
 * judgement unseals is left out. `key` is the case's, or {@link keyOfReports}: the same name under the same key has the same
 * code. `actors` are those of the reports: whatever name is proposed for whoever is sealed is sealed too. Sorted by code; the order of reports changes nothing.
 */
export function findSeals(
  reports: readonly AnnotatedReport[],
  judgements: readonly Judgement[],
  key: Uint8Array,
  actors: readonly Actor[] = [],
): Seal[] {
  const read = [...reports].sort((a, b) => (a.report.id < b.report.id ? -1 : 1)).map(readNames);
  const others = othersIn(read);
  const exposures = read.flatMap((names) => exposedIn(names, others));
  const persons = applySealJudgements(
    tellApart(groupPersons(exposures, read, namesOfOne(actors)), exposures, read),
    judgements,
  );
  if (persons.length === 0) return [];
  const spans = spansOf(persons, read);
  const codes = codesOf(persons.map(codedName), key);
  return persons
    .map((person) => toSeal(person, codes.get(codedName(person))!, spans.get(person)!, read, exposures))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

// What one report shows a name to be holds in all: a group is one everywhere, unless somewhere it is shown to be a person.
function othersIn(read: readonly ReadNames[]): Others {
  const persons = nameSet(read.flatMap((names) => names.persons));
  const groups = read.flatMap((names) => names.groups).filter((name) => !persons.whole.has(joined(name)));
  const speakers = nameSet(read.flatMap(({ exempt }) => exempt.speakers));
  return {
    // A word of a firm's name may be somebody's surname: a group is one by its whole name only.
    apart: { whole: new Set([...speakers.whole, ...groups.map(joined)]), words: speakers.words },
    officials: nameSet(read.flatMap((names) => names.officials)),
  };
}

function spansOf(persons: readonly Person[], read: readonly ReadNames[]): Map<Person, Seal['spans']> {
  const index = indexNames(persons, fullNames(read));
  const spans = new Map<Person, Seal['spans']>(persons.map((person) => [person, []]));
  for (const names of read) {
    const report = names.annotated.report.id;
    for (const { start, end, person } of occurrencesIn(names, index)) {
      const here = person.twin?.twins.find((one) => spans.has(one) && one.twin!.isHere(report, start)) ?? person;
      spans.get(here)!.push({ report, start, end });
    }
  }
  return spans;
}

/** What a label calls whoever nothing accuses: one of two namesakes, whoever's papers came out. */
const CALLED: Partial<Record<Person['position'], string>> = { person: 'Person', exposed: 'Exposed person' };

function toSeal(
  person: Person,
  code: string,
  spans: Seal['spans'],
  read: readonly ReadNames[],
  exposures: readonly Exposure[],
): Seal {
  return {
    code,
    label: `[${CALLED[person.position] ?? 'Accused person'} ${code}]`,
    position: person.position,
    forms: formsOf(person, spans, read),
    spans,
    ...whatSeals(person, exposures),
    sealedAgain: person.sealedAgain ?? false,
  };
}

function formsOf(person: Person, spans: Seal['spans'], read: readonly ReadNames[]): string[] {
  const texts = new Map(read.map(({ annotated: { report } }) => [report.id, report.text]));
  const written = spans.map(({ report, start, end }) => texts.get(report)!.slice(start, end).replace(/\s+/g, ' '));
  const spelled = person.names.map((name) => name.map((word) => word[0]!.toUpperCase() + word.slice(1)).join(' '));
  return [...new Set([...written, ...spelled, ...person.literals])].sort(
    (a, b) => b.length - a.length || (a < b ? -1 : 1),
  );
}

// The first statement, and the first words that put the person in the position named.
function whatSeals(person: Person, exposures: readonly Exposure[]): Pick<Seal, 'statement' | 'said'> {
  const letters = new Set(person.names.map(joined));
  const behind = exposures.filter(
    ({ words, place }) =>
      letters.has(joined(words)) && (!person.twin || (place !== null && person.twin.isHere(place.report, place.start))),
  );
  const told = behind.filter(({ said }) => said !== null);
  const [first = null] = [...told.filter(({ position }) => position === person.position), ...told];
  return {
    statement: behind.flatMap(({ statement }) => statement ?? []).sort()[0] ?? null,
    said: first?.said ?? null,
  };
}
