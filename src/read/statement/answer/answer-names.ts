/** Letters that a state and its people have in common: `Norva`. */
export const ROOT = 5;

/** The beginnings of the names in some words, without titles and words that are great at the start of a sentence only. */
export function namesOf(words: string): Set<string> {
  const names = new Set<string>();
  for (const word of words.match(/\p{Lu}[\p{L}\p{N}]{2,}/gu) ?? [])
    if (!TITLE.test(word)) names.add(word.toLowerCase().slice(0, ROOT));
  return names;
}

const TITLE =
  /^(The|A|An|One|Two|Its|His|Her|Their|They|Our|We|She|He|It|In|At|On|For|And|But|There|This|That|These|Those|Some|Any|All|No|Not|Foreign|Ministry|Minister|Mr|Mrs|Ms|Dr|President|Prime|General|Officials?|Department|Secretary|State|National|Security|Spokes\w+|Former|Interior|Defen[cs]e|Justice|Senior|Attorneys?|Lawyers?|Prosecutors?|Police|Captain|Colonel|Major|Admiral|Judge|Senator|Professor|Government|Union|Council|Agency|Office|Bureau|Company|Party|Chief|Director|Deputy|Head|Another|Several|Both|Three|Four|Five|Six|Seven|Researchers?|Analysts?|Experts?|Investigators?|Relatives|Neither|Consumer|Health)$/;

/**
 * Who is told to belong to whom: `Copper Jackal, believed to be part of Zarkand's Eighth Bureau`. What is said of the one is said
 * against the other.
 */
export function kinIn(text: string): Map<string, Set<string>> {
  const kin = new Map<string, Set<string>>();
  for (const [, first, rest] of text.matchAll(LINKED)) {
    for (const one of namesOf(first!)) {
      const all = kin.get(one) ?? new Set();
      for (const name of namesOf(rest!)) all.add(name);
      kin.set(one, all);
    }
  }
  return kin;
}

const LINKED =
  /(?<!\p{Lu})(\p{Lu}[\p{L}-]{1,40}(?: \p{Lu}[\p{L}-]{1,40})?)[^.;!?\n]{0,60}?\b(?:part of|belong\w*|work\w* (?:for|with)|link\w* (?:it |them )?to|t(?:ied|ies) to|backed|controlled|directed|run by|sponsored|behalf of|orders? from|reports? to|attribut\w+|arm of|unit (?:of|within)|team (?:of|within)|branch of|front (?:for|of)|owned by|employed by|serv\w+ (?:in|of)|officers? of|group (?:of|within))([^.;!?\n]{0,60})/gu;
