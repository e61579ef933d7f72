import { editDistance } from './edit-distance.ts';

/**
 * Whether a word in lower case may be a name misspelled or misheard: one letter changed, left out or too many, or two where the
 * consonants are the same (`bloombreg`). What differs more is another's name, mostly.
 */
export function isMisspelling(word: string, name: string): boolean {
  const most = consonants(name) === consonants(word) ? 2 : 1;
  return Math.abs(word.length - name.length) <= most && editDistance(name, word) <= most;
}

function consonants(word: string): string {
  return word.replace(/[aeiouy]/g, '');
}
