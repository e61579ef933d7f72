import type { Seal } from '../../model/seal.ts';
import { longWords, type Person } from './person.ts';
import { wordsOf, type Word } from './words.ts';

/** The person behind a seal. Forms of two to five capitalised words are names, one of them with an initial as well; words of those names follow from them; the rest is literal. */
export function personOf(seal: Seal): Person {
  const split = seal.forms.map((form) => ({ form, words: wordsOf(form) }));
  const names = split.filter(({ words }) => isName(words)).map(({ words }) => words.map((word) => word.norm));
  const parts = new Set(names.flat());
  const rest = split.filter(({ words }) => !isName(words) && !words.every((word) => parts.has(word.norm)));
  return { names, literals: rest.map(({ form }) => form), position: seal.position };
}

function isName(words: readonly Word[]): boolean {
  const norms = words.map((word) => word.norm);
  const long = longWords(norms);
  const full = long.length > 1 || (long.length === 1 && norms.some((norm) => norm.length === 1));
  return full && words.length < 6 && words.every((word) => word.capital);
}
