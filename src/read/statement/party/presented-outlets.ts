import { WEEKDAY } from '../../../model/words/calendar-words.ts';
import type { Prose } from '../grammar/prose.ts';
import type { OutletNames } from './outlet-names.ts';
import { OUTLET_WAYS, type OutletWay } from './outlet-ways.ts';
import { toldNames } from './told-names.ts';

/** What only an outlet's name stands behind or in front of, as far as one misspelled is concerned: `told Bloomborg`. */
const RELAYING =
  /\b(?:told|tells|(?:spoke|speaking|according|statement|comments?|said|sent|issued|respon\w+) (?:to|with)|(?:by|in|quoting|citing))\s+(\p{Lu}\p{L}{7,})\b|\b(\p{Lu}\p{L}{7,})(?:[’']s)?\s+(?:has |first )?(?:report|reports|reported|reporting|quoted|cited|story|article)\b|\b(\p{Lu}\p{L}{7,}), (?:citing|quoting|which (?:cited|quoted))\b/gu;

/**
 * Names by which this report means an outlet, and the outlet's own name: those it presents as such, which no codebook need
 * know (`the broadcaster Pale Harbour`), those it only ever writes of as of outlets, and misheard or misspelled ones (`told Bloomborg`).
 */
export function presentedOutlets(
  { text }: Pick<Prose, 'text'>,
  { misspelled, isBody, isOthers }: Pick<OutletNames, 'misspelled' | 'isBody' | 'isOthers'>,
): Map<string, string> {
  const presented = [
    ...OUTLET_WAYS.flatMap((way) => namesBy(way, text).filter((name) => !way.ofBodiesToo || !isBody(name))),
    ...toldNames(text, (name) => isBody(name) || isOthers(name)),
  ];
  const ends = new Set(presented.flatMap(endsOf));
  const found = new Map(presented.flatMap((name) => (ends.has(name) ? [] : [[name, name] as const])));
  for (const name of matched(text, RELAYING)) {
    const meant = misspelled(name);
    if (meant) found.set(name, meant);
  }
  return found;
}

function namesBy({ pattern, beside }: OutletWay, text: string): string[] {
  const names = namesIn(text, pattern);
  if (!beside || names.length === 0) return names;
  const others = new Set(namesIn(text, beside));
  return names.filter((name) => others.has(name));
}

function namesIn(text: string, pattern: RegExp): string[] {
  return (
    matched(text, pattern)
      .map((name) => name.replace(/^The /, '').replace(/[’'.-]+s?$/, ''))
      // `the newspaper Monday reported`.
      .filter((name) => !WEEKDAY.test(name.toLowerCase()) && !PRONOUN.test(name))
  );
}

function matched(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, ...names]) => names.find((one) => one !== undefined)!);
}

// Of `Corran Bay Packet` `Bay Packet` and `Packet`: what the report calls it later on.
function endsOf(name: string): string[] {
  const words = name.split(' ');
  return words.slice(1).map((_, i) => words.slice(i + 1).join(' '));
}

const PRONOUN = /^(he|she|it|they|we|i|this|that)$/i;
