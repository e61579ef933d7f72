import { SAID_AGAINST } from '../grammar/called-false.ts';
import type { Wording } from './telling-words.ts';

/**
 * Whether whoever speaks doubts what is told and does not say it: `is sceptical of claims that`, `are not convinced`, `nothing links
 * the raid to Norland`, `claims that it did so rest on one address`. A bystander judges by it; whoever is accused denies.
 */
export function doubts({ cue, content }: Wording, source = ''): boolean {
  return (
    (DOUBTING.test(cue) && !UNDOUBTED.test(cue)) ||
    (BELIEVES.test(cue) && FEW.test(source)) ||
    DISBELIEVES.test(cue) ||
    [cue, content].some((words) => NOTHING_LINKS.test(words)) ||
    WEAK_CLAIM.test(content)
  );
}

const DOUBTING =
  /\b(doubt(s|ed|ing)?|s[ck]eptical|unconvinced|unpersuaded|(not|never|hardly) (yet |at all |entirely |fully )*(convinced|persuaded))\b|^((has|have|had|also|openly|publicly) )*question(ed|ing)?( whether)?$/;
/** `Has no doubt`, `never doubted`, `no reason to doubt`. */
const UNDOUBTED =
  /\b(no|not|never|without|little|beyond|any) (a |any |single |real |(reason|cause|grounds?) to )*doubt/;
const NOTHING_LINKS =
  /^((that|said|says|say) )*nothing (\S+ )?(links?|linked|ties?|tied|connects?|connected|points?|pointed)\b/;
const BELIEVES = /^(\S+ly )?(believe[sd]?|accept(s|ed)?|credit(s|ed)?|trust(s|ed)?|buy|buys|bought)( that)?$/;
/** `Do not believe that Norland did it`; `did not believe it would happen to us` is doubted as well. */
const DISBELIEVES = /\b(not|never) (\S+ly |even |yet )?(believe|think|suspect|accept|buy|consider|assume)( that)?$/;
const FEW = /^(very |only )?(few|hardly any|scarcely any|not many)\b/i;
const WEAK_CLAIM = new RegExp(
  `^(that )?(the |these |those |such )?(\\S+ )?${SAID_AGAINST} (by \\S+ )?(that|of|about) .{3,150} ((rest|rested|rely|relied|hinge|hinged|depend|depended)s? (only |solely |largely |entirely |mostly )*(up)?on|lack(s|ed)?|(is|are|was|were|remains?|remained|looks?|looked) (\\S+ly |still |as yet )?(unproven|unproved|unsupported|unsubstantiated|unconvincing|thin|weak|shaky|flimsy|doubtful|far from (proven|certain)|not (yet )?(proven|proved|supported|convincing)|hard to (believe|credit)))\\b`,
);
