import type { Span } from '../../model/span.ts';

/** One kind of personal data and how to find it. */
export interface PersonalData {
  /** For a caveat: `1 phone number`, `2 phone numbers`. */
  name: string;
  /** Where it stands: what is to be masked and nothing else, in any order. Linear in the length of the text. */
  find(text: string): Span[];
}

/** The character that stands for one masked UTF-16 unit. */
export const MASK = '█';

/** Where every match of the pattern that `wanted` accepts stands. */
export function findAll(
  text: string,
  pattern: RegExp,
  wanted: (match: RegExpExecArray) => boolean = () => true,
): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(pattern)) {
    if (wanted(match)) found.push({ start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** The `length` characters before a place, fewer at the beginning: where a label such as `Tel.:` would stand. */
export function before(text: string, at: number, length: number): string {
  return text.slice(Math.max(0, at - length), at);
}
