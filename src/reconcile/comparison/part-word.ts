import { AND_OTHERS } from '../field/with-named.ts';
import type { Side } from './pair.ts';

// The word that makes a number a part of one before it.
const PART =
  /\b(including|included|among (?:them|whom|those)|(?<!\beach )of (?:whom|them)|such as|especially|notably)\b[^.;]{0,24}$/i;

/** `named` where only some are named, `further` where others were counted before. */
const PART_NAMED = /\b(?:named|further|additional|other|another)\b/i;
/** `four more banks`, `five of the wounded`: a part of a number that need not be the other one. `Some of their people` are no part. */
const PART_OF_SOME =
  /\b(?:more(?! than\b)|of (?:the|these|those)(?! (?:own |fellow )?(?:kin|people|citizens|nationals|compatriots|countrymen)\b))\b/i;

/** The word that says this number is a part: before it or in its own words. Null for a whole. */
export function partWord({ sentence, at, words }: Side): string | null {
  if (AND_OTHERS.test(words)) return null;
  return PART.exec(sentence.slice(0, at))?.[1] ?? PART_NAMED.exec(words)?.[0] ?? PART_OF_SOME.exec(words)?.[0] ?? null;
}

/** True for a number that the words call a part of one before it. */
export function isPart(side: Side): boolean {
  return partWord(side) !== null;
}

/** True for a part that its words set against all that were counted. */
export function isNamedPart({ sentence, at, words }: Side): boolean {
  return PART.test(sentence.slice(0, at)) || (PART_NAMED.test(words) && !AND_OTHERS.test(words));
}
