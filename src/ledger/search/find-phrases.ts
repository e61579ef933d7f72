import type { Span } from '../../model/span.ts';
import { wordsOf, type Word } from './words-of.ts';

/** How often each phrase stands in a text, the places of all of them, and how many words the text has. */
export function findPhrases(
  text: string,
  phrases: readonly (readonly string[])[],
): { hits: number[]; spans: Span[]; length: number } {
  const longest = Math.max(...phrases.map((phrase) => phrase.length));
  const hits = phrases.map(() => 0);
  const spans: Span[] = [];
  let length = 0;
  // The words up to this one, as far back as a phrase may begin: a long text has millions of words.
  const recent: Word[] = [];
  for (const word of wordsOf(text)) {
    length++;
    recent.push(word);
    if (recent.length > longest) recent.shift();
    phrases.forEach((phrase, i) => {
      if (!endsWith(recent, phrase)) return;
      hits[i]!++;
      spans.push({ start: recent.at(-phrase.length)!.start, end: word.end });
    });
  }
  return { hits, spans: joinOverlapping(spans), length };
}

function endsWith(words: readonly Word[], phrase: readonly string[]): boolean {
  const before = words.length - phrase.length;
  return before >= 0 && phrase.every((word, i) => words[before + i]!.folded === word);
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
