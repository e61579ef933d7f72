import { wordsOf } from './words-of.ts';

/**
 * What a query asks for: each word by itself, those in double quotation marks side by side. A word that is several, such as
 * "it's", is a phrase as well. No character has another meaning.
 */
export function phrasesOf(query: string): string[][] {
  return [...query.matchAll(/"([^"]+)"|[^\s"]+/g)]
    .map((match) => [...wordsOf(match[1] ?? match[0])].map(({ folded }) => folded))
    .filter((phrase) => phrase.length > 0);
}
