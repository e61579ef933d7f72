import type { Span } from '../../../model/span.ts';
import { sentenceAt, wordAt, type Prose } from './prose.ts';

/**
 * What stands in the same sentence right before a span, with a blank for each line end: at most as many characters as `reach`. Nothing
 * before a span behind the last word: whoever marks a report by hand may mark what is no prose.
 */
export function textBefore(prose: Prose, { start }: Span, reach: number): string {
  const word = wordAt(prose.words, start);
  if (word === prose.words.length) return '';
  const { first } = sentenceAt(prose, word);
  return prose.text.slice(Math.max(prose.words[first]!.start, start - reach), start).replace(/\s+/g, ' ');
}
