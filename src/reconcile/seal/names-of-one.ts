import type { Actor } from '../../model/actor.ts';
import { longWords } from './person.ts';
import { isOrdinary } from './vocabulary.ts';
import { wordsOf, type Word } from './words.ts';

/** The names that are taken for one person's, each in the words it is compared by; only those of whoever has several. */
export function namesOfOne(actors: readonly Actor[]): string[][][] {
  return actors
    .filter(({ level, aliases }) => level === 'person' && aliases.length > 0)
    .map(({ name, aliases }) => [name, ...aliases.map((alias) => alias.name)].map((each) => wordsOf(each)))
    .map((names) => names.filter(isName).map((words) => words.map(({ norm }) => norm)))
    .filter((names) => names.length > 1);
}

// `the accountant` is no name that could be looked for, nor is `Hope` by itself.
function isName(words: readonly Word[]): boolean {
  const [first, ...more] = longWords(words.map(({ norm }) => norm));
  return words.every(({ capital }) => capital) && first !== undefined && (more.length > 0 || !isOrdinary(first));
}
