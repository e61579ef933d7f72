import type { Span } from '../../model/span.ts';

/** One kind of personal data and how to find it. */
export interface PersonalData {
  /** For a caveat: `1 phone number`, `2 phone numbers`. */
  name: string;
  /**
   * Where it stands: what is to be masked and nothing else, in any order. Linear in the length of the text, which comes
   * folded: see {@link foldForMasking}.
   */
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
  // Run by hand: `matchAll` makes a new pattern at each call, and most of them match nothing.
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (match[0] === '') pattern.lastIndex++;
    const { lastIndex } = pattern;
    if (wanted(match)) found.push({ start: match.index, end: match.index + match[0].length });
    pattern.lastIndex = lastIndex;
  }
  return found;
}

const NEXT_IN_LIST = /\s*(?:,|;|、|\/|and|or)\s*/y;

/** Values that stand right after a label, alone or as a list: `born 1 May 1990`, `ID numbers A1, A2 and A3`. `value` is sticky. */
export function findAfter(text: string, label: RegExp, value: RegExp): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(label)) {
    let at: number | null = match.index + match[0].length;
    while (at !== null) {
      const end = endOf(text, value, at);
      if (end !== null) found.push({ start: at, end });
      at = end === null ? null : endOf(text, NEXT_IN_LIST, end);
    }
  }
  return found;
}

function endOf(text: string, sticky: RegExp, at: number): number | null {
  sticky.lastIndex = at;
  return sticky.test(text) ? sticky.lastIndex : null;
}

/**
 * Of values in text order, those with a label before them, within `reach` and up to the end of what `label` matches, and
 * those that follow in a list which such a value began.
 */
export function labelled(text: string, candidates: readonly Span[], label: RegExp, reach: number): Span[] {
  const found: Span[] = [];
  for (const span of candidates) {
    const last = found.at(-1);
    const listed = last !== undefined && LIST_GAP.test(text.slice(last.end, span.start));
    if (listed || label.test(before(text, span.start, reach))) found.push(span);
  }
  return found;
}

const LIST_GAP = /^(?:[\s,;、/]|and|or){1,6}$/;

/** The `length` characters before a place, fewer at the beginning: where a label such as `Tel.:` would stand. */
export function before(text: string, at: number, length: number): string {
  return text.slice(Math.max(0, at - length), at);
}
