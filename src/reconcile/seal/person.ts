import { editDistance } from '../../model/edit-distance.ts';
import type { ExposedPosition } from './position/position-rules.ts';
import { isOrdinary, isTitle } from './vocabulary.ts';

/** Someone to be sealed: every spelling of the name as words, and other forms taken literally. */
export interface Person {
  /** Each a name in the words it is compared by, initials included, e.g. `['maria', 'b', 'tellgren']`. */
  names: string[][];
  /** Aliases, names in another script, describing roles: matched as they are. */
  literals: string[];
  position: ExposedPosition | 'person';
  /** Somebody unsealed the name, and a namesake or another spelling has come since. */
  sealedAgain?: boolean;
  /** Where others have the same name and the text tells them apart: what tells, whose places are whose, and all of them. */
  twin?: { sign: string; isHere: (report: string, start: number) => boolean; twins: readonly Person[] };
}

/** The words of a name that can stand for it alone: no initials, no titles. */
export function longWords(name: readonly string[]): string[] {
  return name.filter((word) => word.length > 1 && !isTitle(word));
}

/** The name in one piece, initials left out: `ningenwei`. */
export function joined(name: readonly string[]): string {
  return longWords(name).join('');
}

/** The spelling that stands for the person: the fullest, the first in the alphabet of equals. */
export function canonicalName(person: Person): string {
  const spellings = [...person.names.map((name) => longWords(name).join(' ')), ...person.literals];
  return spellings.sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0] ?? '';
}

/** What a person's code is made of: the name, and what tells the bearer from others of that name. */
export function codedName(person: Person): string {
  return person.twin ? `${canonicalName(person)}\n${person.twin.sign}` : canonicalName(person);
}

/** Says which of two of a family a name is. */
export const isGeneration = (word: string): boolean => /^(?:jr|sr|ii|iii)$/.test(word);

/** True where two names are one person's by their letters: the same words in another order, one within the other, or near spellings. */
export function sameName(a: readonly string[], b: readonly string[]): boolean {
  const [left, right] = [longWords(a), longWords(b)];
  const [few, many] = left.length <= right.length ? [left, right] : [right, left];
  if (few.length === 0) return false;
  // Toma Varensk is the father of Toma Varensk Jr.
  if (few.length > 1 && left.some(isGeneration) !== right.some(isGeneration)) return false;
  const shared = few.filter((word) => many.includes(word)).length;
  if (few.length === 1) return shared === 1 && !isOrdinary(few[0]!);
  if (shared === few.length || few.join('') === many.join('')) return true;
  return left.length === right.length && shared === few.length - 1 && nearlySame(left, right);
}

function nearlySame(a: readonly string[], b: readonly string[]): boolean {
  const [left] = a.filter((word) => !b.includes(word));
  const [right] = b.filter((word) => !a.includes(word));
  if (left === undefined || right === undefined) return false;
  const shorter = Math.min(left.length, right.length);
  const allowed = shorter >= 7 ? 2 : shorter >= 5 ? 1 : 0;
  return allowed > 0 && editDistance(left, right) <= allowed;
}
