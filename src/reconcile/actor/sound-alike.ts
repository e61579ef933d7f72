import { doubleMetaphone } from 'double-metaphone';
import { editDistance } from '../../model/edit-distance.ts';

const SHORTEST = 5;

/**
 * True when one word may be the other misheard or misspelled: they sound the same (double metaphone, Philips 2000) and
 * differ in at most one letter, two from nine letters on. Words under five letters and words whose figures differ are
 * never alike.
 */
export function soundAlike(a: string, b: string): boolean {
  if (a === b || Math.min(a.length, b.length) < SHORTEST) return false;
  if (a.replace(/\D/g, '') !== b.replace(/\D/g, '')) return false;
  return editDistance(a, b) <= (Math.max(a.length, b.length) >= 9 ? 2 : 1) && sharesSound(a, b);
}

/** How a word sounds: the codes of double metaphone, one or two. */
export function soundsOf(word: string): string[] {
  return [...new Set(doubleMetaphone(word))];
}

/**
 * True when two names of a person may be one name heard twice: `Katheryn` and `Katherine`. Looser than for
 * institutions.
 */
export function personSoundAlike(a: string, b: string): boolean {
  return a === b || (editDistance(a, b) <= 2 && Math.min(a.length, b.length) >= 4 && sharesSound(a, b));
}

function sharesSound(a: string, b: string): boolean {
  const sounds = soundsOf(a);
  return soundsOf(b).some((sound) => sounds.includes(sound));
}
