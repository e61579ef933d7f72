import type { Exposure } from './exposed-in.ts';
import { pushTo } from '../push-to.ts';
import { soundsOf } from '../actor/sound-alike.ts';
import { isMisheard } from './is-misheard.ts';
import { joined, longWords, sameName, type Person } from './person.ts';
import type { ExposedPosition } from './position/position-rules.ts';
import { fullNames, type ReadNames } from './read-names.ts';
import { isOrdinary } from './vocabulary.ts';

const STRONGEST: readonly ExposedPosition[] = ['wanted', 'charged', 'accused', 'exposed'];

/**
 * One person for each exposed name: its spellings, also those that stand elsewhere in the reports, its name in another script
 * and its aliases. `ofOne` are names that the actors take for one person's: whoever is exposed under one of them has them all.
 */
export function groupPersons(
  exposures: readonly Exposure[],
  read: readonly ReadNames[],
  ofOne: readonly (readonly string[][])[],
): Person[] {
  const byLetters = new Map<string, Exposure[]>();
  for (const exposure of exposures) {
    const letters = joined(exposure.words);
    if (letters.length > 0) byLetters.set(letters, [...(byLetters.get(letters) ?? []), exposure]);
  }
  const persons: Person[] = [];
  const byWord = new Map<string, Person[]>();
  // Longest names first, so that a surname alone joins a full name.
  for (const letters of [...byLetters.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))) {
    const same = byLetters.get(letters)!;
    const { words } = same[0]!;
    const known = longWords(words).flatMap((word) => byWord.get(word) ?? []);
    let person = known.find((candidate) => candidate.names.some((name) => sameName(name, words)));
    if (!person && longWords(words).every(isOrdinary) && longWords(words).length === 1) continue;
    person ??= addPerson(persons);
    person.names.push(words);
    person.position = strongest([...same.map((exposure) => exposure.position), person.position]);
    for (const word of longWords(words)) byWord.set(word, [...(byWord.get(word) ?? []), person]);
  }
  const apart = namesApart(read);
  const one = joinPersons(persons, ofOne, apart);
  const known = personsByWord(one);
  addSpellings(known, read, apart);
  addAliases(known, read);
  return one;
}

function personsByWord(persons: readonly Person[]): Map<string, Person[]> {
  const byWord = new Map<string, Person[]>();
  for (const person of persons)
    for (const word of new Set(person.names.flatMap(longWords))) pushTo(byWord, word, person);
  return byWord;
}

// Names of whoever holds an office, speaks for others or wrote a report: no other spelling of an accused person's.
function namesApart(read: readonly ReadNames[]): Set<string> {
  return new Set(
    read.flatMap(({ names, exempt }) => [
      ...[...exempt.speakers, ...exempt.groups, ...exempt.authors, ...exempt.byline].map(joined),
      ...names.filter((name) => name.office).map((name) => joined(name.words)),
    ]),
  );
}

// An alias in clear beside a seal would undo it; two seals for one actor would say that they are two.
function joinPersons(
  persons: readonly Person[],
  ofOne: readonly (readonly string[][])[],
  apart: ReadonlySet<string>,
): Person[] {
  let joinedUp = [...persons];
  const borne = new Set(persons.flatMap(({ names }) => names.map(joined)));
  for (const names of ofOne) {
    const letters = new Set(names.filter((words) => longWords(words).length > 1).map(joined));
    // Nearly all actors are nobody who is exposed.
    if (![...letters].some((one) => borne.has(one))) continue;
    const [first, ...same] = joinedUp.filter((person) => person.names.some((words) => letters.has(joined(words))));
    if (!first) continue;
    joinedUp = joinedUp.filter((person) => !same.includes(person));
    first.position = strongest([first, ...same].map(({ position }) => position));
    first.names.push(...same.flatMap((person) => person.names));
    const known = new Set(first.names.map((words) => words.join(' ')));
    first.names.push(...names.filter((words) => !known.has(words.join(' ')) && !apart.has(joined(words))));
    for (const words of first.names) borne.add(joined(words));
  }
  return joinedUp;
}

function addPerson(persons: Person[]): Person {
  const person: Person = { names: [], literals: [], position: 'person' };
  persons.push(person);
  return person;
}

/** The weightiest of the positions. */
export function strongest(positions: readonly Person['position'][]): Person['position'] {
  return STRONGEST.find((position) => positions.includes(position)) ?? 'person';
}

// A name met elsewhere that is one of these in another spelling, unless its bearer holds an office or is shown to be another.
function addSpellings(
  byWord: ReadonlyMap<string, Person[]>,
  read: readonly ReadNames[],
  apart: ReadonlySet<string>,
): void {
  const persons = [...new Set([...byWord.values()].flat())];
  const bySound = personsBySound(persons);
  const sealed = new Set(persons.flatMap(({ names }) => names.map(joined)));
  const written = read.map(({ names }) => new Set(names.map((name) => joined(name.words))));
  // Two names that one report gives are two persons', and whoever is exposed under a name has it.
  const isHeard = (name: string[], words: string[]) =>
    isMisheard(name, words) &&
    !sealed.has(joined(words)) &&
    !written.some((all) => all.has(joined(name)) && all.has(joined(words)));
  for (const words of fullNames(read)) {
    if (apart.has(joined(words)) || longWords(words).length < 2) continue;
    const sharing = longWords(words).flatMap((word) => byWord.get(word) ?? []);
    const alike = soundsOf(longWords(words).at(-1)!).flatMap((sound) => bySound.get(sound) ?? []);
    for (const person of new Set([...sharing, ...alike])) {
      const known = person.names.some((name) => joined(name) === joined(words));
      const isOne = (name: string[]) => longWords(name).length > 1 && (sameName(name, words) || isHeard(name, words));
      if (!known && person.names.some(isOne)) person.names.push(words);
    }
  }
}

// `Kathrin Meyer` for `Katrin Maier`: no word is the same. By how the words behind the first sound, of which a broadcast may leave out some.
function personsBySound(persons: readonly Person[]): Map<string, Person[]> {
  const bySound = new Map<string, Person[]>();
  for (const person of persons) {
    const last = person.names.flatMap((name) => longWords(name).slice(1));
    for (const sound of new Set(last.flatMap(soundsOf))) pushTo(bySound, sound, person);
  }
  return bySound;
}

const OTHER_SCRIPT = /^\s*[(（,]\s*([^\p{Script=Latin}\p{N}\s()（）][^\p{Script=Latin}\p{N}()（）]{1,24})[)）,]/u;
const ALIAS =
  /^[^.;\n]{0,60}?(?:also known as|\baka\b|a\.k\.a\.|\balias(?:es)?\b|nicknamed|known online as|goes by|(?:alias|handle|moniker|nickname|username|pseudonym)s?)\s+(?:(?:the|name|handle|alias|moniker)\s+)*(?:["“‘']([^"”’'\n]{2,40})["”’']|((?:\p{Lu}|[\p{L}\d]*\d)[\p{L}\d_-]{1,30}))/iu;

function addAliases(byWord: ReadonlyMap<string, Person[]>, read: readonly ReadNames[]): void {
  for (const { prose, names } of read) {
    for (const name of names) {
      const candidates = longWords(name.words).flatMap((word) => byWord.get(word) ?? []);
      const person = candidates.find((candidate) =>
        candidate.names.some((known) => joined(known) === joined(name.words)),
      );
      if (!person) continue;
      const after = prose.slice(name.end, name.end + 120);
      for (const form of [OTHER_SCRIPT.exec(after)?.[1], aliasIn(after)]) {
        if (form && !person.literals.includes(form.trim())) person.literals.push(form.trim());
      }
    }
  }
}

function aliasIn(after: string): string | undefined {
  const match = ALIAS.exec(after);
  const plain = match?.[2];
  return match?.[1] ?? (plain && /^[\p{Lu}\d]|\d/u.test(plain) ? plain : undefined);
}
