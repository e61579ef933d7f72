import type { Span } from '../../model/span.ts';

/** Headlines of other stories, glued to the word before them, up to the word that leads on: `LundFederal judge halts law MORE`. */
const BOX = /(?<=\p{Ll})\p{Lu}\p{Ll}+ [^\n]{20,400}? (?:MORE|READ MORE|SEE MORE)(?=\s+[\p{Ll}(]|[,.;:]|$)/gu;
/** The name of whom the box is about, in full, behind the one that the sentence gives: `Lund Ada Maria Lund`. */
const NAME_AGAIN = /(?<=(\p{Lu}[\p{L}'’-]+)(?:['’]s)?) (?:\p{Lu}[\p{L}.'’-]{0,30} ){1,4}\1$/u;
const LONGEST_NAME = 80;

/** Boxes of links to other stories that a page set into a sentence, and that its text ran together with the words around. */
export function findLinkBoxes(words: string): Span[] {
  return [...words.matchAll(BOX)].map(({ index, 0: box }) => {
    const before = words.slice(Math.max(0, index - LONGEST_NAME), index);
    const name = NAME_AGAIN.exec(before)?.[0] ?? '';
    return { start: index - name.length, end: index + box.length };
  });
}
