import type { Wording } from './telling-words.ts';

/**
 * Whether whoever speaks doubts what is told and does not say it: `is sceptical of claims that`, `are not convinced`, `nothing links
 * the raid to Norland`. A bystander judges by it; whoever is accused denies.
 */
export function doubts({ cue, content }: Wording): boolean {
  return (DOUBTING.test(cue) && !UNDOUBTED.test(cue)) || NOTHING_LINKS.test(cue) || NOTHING_LINKS.test(content);
}

const DOUBTING =
  /\b(doubt(s|ed|ing)?|s[ck]eptical|unconvinced|unpersuaded|(not|never|hardly) (yet |at all |entirely |fully )*(convinced|persuaded))\b|^((has|have|had|also|openly|publicly) )*question(ed|ing)?( whether)?$/;
/** `Has no doubt`, `never doubted`, `no reason to doubt`. */
const UNDOUBTED =
  /\b(no|not|never|without|little|beyond|any) (a |any |single |real |(reason|cause|grounds?) to )*doubt/;
const NOTHING_LINKS =
  /^((that|said|says|say) )*nothing (\S+ )?(links?|linked|ties?|tied|connects?|connected|points?|pointed)\b/;
