import { joined, longWords } from './person.ts';

/** Names to look others up in: whole, and by their single words. */
export interface NameSet {
  whole: ReadonlySet<string>;
  words: ReadonlySet<string>;
}

export function nameSet(names: readonly (readonly string[])[]): NameSet {
  return { whole: new Set(names.map(joined)), words: new Set(names.flatMap(longWords)) };
}

/** True where the set holds the name; a surname alone is held by every name it is part of. */
export function includesName(set: NameSet, name: readonly string[]): boolean {
  const long = longWords(name);
  return set.whole.has(joined(name)) || (long.length === 1 && set.words.has(long[0]!));
}
