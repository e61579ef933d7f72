import type { Span } from '../../model/span.ts';
import { wordsOf, type Word } from './words-of.ts';

/** How often each phrase stands in a text, the places of all of them, and how many words the text has. */
export function findPhrases(
  text: string,
  phrases: readonly (readonly string[])[],
): { hits: number[]; spans: Span[]; length: number } {
  const words = [...wordsOf(text)];
  const spans: Span[] = [];
  const hits = phrases.map((phrase) => {
    const places = words.flatMap((word, i) =>
      standsAt(words, i, phrase) ? [{ start: word.start, end: words[i + phrase.length - 1]!.end }] : [],
    );
    spans.push(...places);
    return places.length;
  });
  return { hits, spans: joinOverlapping(spans), length: words.length };
}

function standsAt(words: readonly Word[], at: number, phrase: readonly string[]): boolean {
  return phrase.every((word, i) => words[at + i]?.folded === word);
}

function joinOverlapping(spans: Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans.sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1);
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
    else joined.push({ ...span });
  }
  return joined;
}
