import { personSoundAlike, soundsOf } from '../actor/sound-alike.ts';
import { editDistance } from '../../model/edit-distance.ts';
import { isGeneration, longWords } from './person.ts';

/**
 * True where one name may be the other misheard, as in a broadcast, by every word: `Kathrin Meyer` for `Katrin Maier`. The longer may
 * have names that the other leaves out: `Goran Velich` for `Goran Ilyan Velitsch`.
 */
export function isMisheard(a: readonly string[], b: readonly string[]): boolean {
  const [few, many] = [longWords(a), longWords(b)].sort((x, y) => x.length - y.length) as [string[], string[]];
  if (few.length < 2 || few.some(isGeneration) !== many.some(isGeneration)) return false;
  const certain = few.some((word) => many.includes(word));
  let at = 0;
  return few.every((word) => {
    const next = many.findIndex((other, i) => i >= at && isHeardFor(word, other, certain));
    at = next + 1;
    return next >= 0;
  });
}

// Where another word of the name is the same, less likeness of sound will do.
function isHeardFor(a: string, b: string, certain: boolean): boolean {
  if (personSoundAlike(a, b) || isShortAndAlike(a, b)) return true;
  const shorter = Math.min(a.length, b.length);
  return certain && shorter >= 4 && editDistance(a, b) <= (shorter < 5 ? 1 : 2) && skeletonOf(a) === skeletonOf(b);
}

// `Ana` and `Anna`
function isShortAndAlike(a: string, b: string): boolean {
  return Math.min(a.length, b.length) === 3 && editDistance(a, b) === 1 && soundsOf(a).join() === soundsOf(b).join();
}

const SOUNDS: readonly [RegExp, string][] = [
  [/tsch|dsch|sch|tch|tsh|dzh|[cszt]h|[cst]z|ts|[szxj]|c(?=[eiy]|$)/g, 'S'],
  [/ph|[vwf]/g, 'F'],
  [/ck|kh|gh|[kgqc]/g, 'K'],
  [/[td]/g, 'T'],
  [/[bp]/g, 'P'],
  [/[mn]/g, 'M'],
  [/[^SFKTPMlr]/g, ''],
  [/(.)\1+/g, '$1'],
];

/** The consonants of a word by the place where they are spoken: what is left of it over a bad line. */
function skeletonOf(word: string): string {
  return SOUNDS.reduce((left, [letters, sound]) => left.replace(letters, sound), word);
}
