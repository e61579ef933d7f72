import { isGeneration, joined, longWords, type Person } from './person.ts';
import { isOrdinary } from './vocabulary.ts';

/** A whole name written in one piece, to be found whatever separates its words. */
export interface JoinedName {
  letters: string;
  person: Person;
  /** Every word of it is an ordinary one, so that in lower case it is no name. */
  ordinary: boolean;
}

/** What the words of a text are looked up in. */
export interface NameIndex {
  persons: readonly Person[];
  whole: readonly JoinedName[];
  /** The same by their first two, three and four letters. */
  byBeginning: ReadonlyMap<string, readonly JoinedName[]>;
  /** `n enwei`, `enwei n`. */
  initials: Map<string, Person>;
  /** Single words of the names. */
  single: Map<string, Person[]>;
  literals: { form: string; person: Person }[];
  /** Whole names of others, their words in one piece with the initials: within them a sealed surname is not sealed. */
  others: ReadonlySet<string>;
  /** Words of the names of others. */
  otherWords: ReadonlySet<string>;
}

/** Indexes the persons to be sealed; `others` are the names of everybody else the reports name in full. */
export function indexNames(persons: readonly Person[], others: readonly (readonly string[])[]): NameIndex {
  const whole = new Map<string, JoinedName>();
  const initials = new Map<string, Person>();
  const single = new Map<string, Person[]>();
  for (const person of persons) {
    for (const name of person.names) {
      const words = longWords(name);
      for (const letters of orders(words)) {
        if (!whole.has(letters)) whole.set(letters, { letters, person, ordinary: words.every(isOrdinary) });
      }
      const forms = words.length === 1 && name.length > 1 ? [name.join(' ')] : withInitials(words);
      for (const form of forms) if (!initials.has(form)) initials.set(form, person);
      for (const word of words.filter((each) => !isGeneration(each)))
        single.set(word, [...new Set([...(single.get(word) ?? []), person])]);
    }
  }
  // `C. Varensk` is Corvin Varensk; `D. Varensk` is somebody else, and `Mr Varensk` nobody else by that alone.
  const kept = others.filter(
    (name) => !whole.has(joined(name)) && !initials.has(name.join(' ')) && !(name.length === 1 && single.has(name[0]!)),
  );
  return {
    persons,
    whole: [...whole.values()],
    byBeginning: byBeginning([...whole.values()]),
    initials,
    single,
    literals: literalsOf(persons),
    others: new Set(kept.map((name) => name.join(' '))),
    otherWords: new Set(kept.flatMap(longWords)),
  };
}

/** The names that may begin with this word, or with the part of a name that it is. */
export function namesBeginning(index: NameIndex, word: string): readonly JoinedName[] {
  return index.byBeginning.get(word.slice(0, LONGEST_BEGINNING)) ?? [];
}

/** Whose name this word may be part of; of a plural, as in `the Varensks`, whose family is meant. */
export function bearersOf(index: NameIndex, word: string): readonly Person[] {
  const family = /[^s]s$/.test(word) ? word.replace(/(?<=[sxz]|ch|sh)es$|s$/, '') : '';
  return index.single.get(word) ?? (family.length >= SHORTEST_FAMILY ? index.single.get(family) : undefined) ?? [];
}

const SHORTEST_FAMILY = 4;
const LONGEST_BEGINNING = 4;

function byBeginning(names: readonly JoinedName[]): Map<string, JoinedName[]> {
  const beginnings = new Map<string, JoinedName[]>();
  for (const name of names) {
    for (let length = 2; length <= LONGEST_BEGINNING; length++) {
      const list = beginnings.get(name.letters.slice(0, length));
      if (list) list.push(name);
      else beginnings.set(name.letters.slice(0, length), [name]);
    }
  }
  return beginnings;
}

function literalsOf(persons: readonly Person[]): NameIndex['literals'] {
  const literals = persons.flatMap((person) => person.literals.map((form) => ({ form, person })));
  return literals.sort((a, b) => b.form.length - a.form.length);
}

// Given name first or family name first, with the middle names or without.
function orders(words: readonly string[]): Set<string> {
  if (words.length < 2) return new Set();
  const first = words[0]!;
  const last = words.at(-1)!;
  const middle = words.slice(1, -1).join('');
  return new Set([words.join(''), last + first + middle, middle + last + first, first + last, last + first]);
}

function withInitials(words: readonly string[]): string[] {
  if (words.length < 2) return [];
  const first = words[0]!;
  const last = words.at(-1)!;
  const rest = words.slice(1).join(' ');
  return [
    `${first[0]} ${last}`,
    `${last} ${first[0]}`,
    `${last[0]} ${first}`,
    `${first} ${last[0]}`,
    `${first[0]} ${rest}`,
    [...words.slice(0, -1).map((word) => word[0]), last].join(' '),
    [first, ...words.slice(1).map((word) => word[0])].join(' '),
  ];
}
