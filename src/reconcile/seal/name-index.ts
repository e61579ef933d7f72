import { joined, longWords, type Person } from './person.ts';
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
  /** By first two letters. */
  whole: Map<string, JoinedName[]>;
  /** `n enwei`, `enwei n`. */
  initials: Map<string, Person>;
  /** Single words of the names. */
  single: Map<string, Person[]>;
  literals: { form: string; person: Person }[];
  /** Whole names of others, in one piece: within them a sealed surname is not sealed. */
  others: ReadonlySet<string>;
  /** Words of the names of others. */
  otherWords: ReadonlySet<string>;
}

/** Indexes the persons to be sealed; `others` are the names of everybody else the reports name in full. */
export function indexNames(persons: readonly Person[], others: readonly (readonly string[])[]): NameIndex {
  const whole = new Map<string, JoinedName[]>();
  const initials = new Map<string, Person>();
  const single = new Map<string, Person[]>();
  for (const person of persons) {
    for (const name of person.names) {
      const words = longWords(name);
      for (const letters of orders(words)) {
        const key = letters.slice(0, 2);
        const list = whole.get(key) ?? [];
        if (!list.some((entry) => entry.letters === letters && entry.person === person)) {
          whole.set(key, [...list, { letters, person, ordinary: words.every(isOrdinary) }]);
        }
      }
      for (const form of withInitials(words)) if (!initials.has(form)) initials.set(form, person);
      for (const word of words) single.set(word, [...new Set([...(single.get(word) ?? []), person])]);
    }
  }
  const literals = persons.flatMap((person) => person.literals.map((form) => ({ form, person })));
  const sealed = new Set([...whole.values()].flat().map((entry) => entry.letters));
  const kept = others.filter((name) => !sealed.has(joined(name)));
  return {
    persons,
    whole,
    initials,
    single,
    literals: literals.sort((a, b) => b.form.length - a.form.length),
    others: new Set(kept.map(joined)),
    otherWords: new Set(kept.flatMap(longWords)),
  };
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
