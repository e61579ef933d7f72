import { editDistance } from '../edit-distance.ts';
import { normaliseName } from '../actor/normalise-name.ts';
import { personSoundAlike } from '../actor/sound-alike.ts';

/**
 * The first pair of words in which two names differ by spelling alone: every word of the shorter name has its counterpart in
 * the longer one, equal but for letters that sound alike or are near misses. Null where a word has none, or nothing differs.
 */
export function misspelledIn(a: string, b: string): [string, string] | null {
  const [x, y] = [wordsOf(a), wordsOf(b)];
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

// One letter in six may be wrong, and figures never: `Unit 61398` and `Unit 61486` are two. A word with an ending (`Russian`,
// `communications`) is a form and no slip.
function isMisspelling(a: string, b: string): boolean {
  if (/\d/.test(a) || /\d/.test(b) || Math.min(a.length, b.length) < 4 || a.startsWith(b) || b.startsWith(a))
    return false;
  const steps = editDistance(a, b);
  return steps <= Math.floor(Math.max(a.length, b.length) / 6) || personSoundAlike(a, b);
}

function wordsOf(name: string): string[] {
  return normaliseName(name)
    .split(' ')
    .filter((word) => word.length > 1);
}
