import { editDistance } from '../../model/edit-distance.ts';
import { normaliseName } from '../actor/normalise-name.ts';
import { personSoundAlike, soundsOf } from '../actor/sound-alike.ts';

/**
 * The first pair of words in which two names differ by spelling alone: every word of the shorter name has its counterpart in
 * the longer one, equal but for letters that sound alike or are near misses. Null where a word has none, or nothing differs.
 */
export function misspelledIn(a: string, b: string): [string, string] | null {
  const [x, y] = [longWordsOf(a), longWordsOf(b)];
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  if (short.length === 0 || long.length - short.length > 1) return null;
  let differing: [string, string] | null = null;
  for (const word of short) {
    if (long.includes(word)) continue;
    const near = long.find((other) => !short.includes(other) && isMisspelling(word, other));
    if (!near || differing) return null;
    differing = x.includes(word) ? [word, near] : [near, word];
  }
  return differing;
}

/** Words of one name that sound alike, however they are spelled: `Kees` and `Quays` beside a word that both have. For names of which one was heard. */
export function misheardIn(a: string, b: string): boolean {
  const [x, y] = [longWordsOf(a), longWordsOf(b)];
  const differing = x.flatMap((word, i) => (word === y[i] ? [] : [[word, y[i] ?? ''] as const]));
  const [only] = differing;
  if (x.length !== y.length || x.length < 2 || differing.length !== 1 || !only) return false;
  const [one, other] = only;
  return (
    Math.min(one.length, other.length) >= 4 &&
    editDistance(one, other) <= 3 &&
    soundsOf(one).some((sound) => soundsOf(other).includes(sound))
  );
}

/** Two acronyms that differ in one letter. Of two bodies as often as of one: they must stand for the same words. */
export function isAcronymSlip(a: string, b: string): boolean {
  return [a, b].every((name) => /^\p{Lu}{3,6}$/u.test(name)) && a.length === b.length && editDistance(a, b) === 1;
}

// One letter in six may be wrong. Of figures only two that are turned: `Unit 44178` and `Unit 44266` are two. A word with an ending (`Russian`,
// `communications`) is a form and no slip.
function isMisspelling(a: string, b: string): boolean {
  if (areTurned(a, b)) return true;
  if (/\d/.test(a) || /\d/.test(b) || Math.min(a.length, b.length) < 4 || a.startsWith(b) || b.startsWith(a))
    return false;
  const steps = editDistance(a, b);
  return steps <= Math.floor(Math.max(a.length, b.length) / 6) || personSoundAlike(a, b);
}

/** `4417` and `4471`. */
function areTurned(a: string, b: string): boolean {
  if (!/^\d{3,}$/.test(a) || !/^\d{3,}$/.test(b) || a.length !== b.length) return false;
  const at = [...a].findIndex((figure, i) => figure !== b[i]);
  return a.slice(0, at) + a.charAt(at + 1) + a.charAt(at) + a.slice(at + 2) === b;
}

function longWordsOf(name: string): string[] {
  return normaliseName(name)
    .split(' ')
    .filter((word) => word.length > 1);
}
