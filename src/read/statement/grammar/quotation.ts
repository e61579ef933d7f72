import type { Range } from './prose.ts';
import type { Word } from './word.ts';

/** A quotation: word indices of its marks. The words said are those between, `open + 1` to `close - 1`, both inclusive. */
export interface Quotation {
  open: number;
  /** Half-open: the index after the closing mark, or the end of the block where the mark is missing. */
  close: number;
  /** False where the block ended first: the quotation runs on into the next block. */
  closed: boolean;
}

/**
 * Pairs the double quotation marks of one block. Straight and curly marks look alike here, so they pair by turns; a mark
 * with space on its left and none on its right always opens. A quotation left open ends with the block.
 */
export function readQuotations(words: readonly Word[], block: Range): Quotation[] {
  const found: Quotation[] = [];
  let open = -1;
  for (let i = block.first; i < block.last; i++) {
    if (words[i]!.text !== '"') continue;
    if (open < 0) open = i;
    else if (opens(words, i, block)) {
      // The earlier mark was never closed: a stray, or a paragraph that takes the quotation up again.
      open = i;
    } else {
      found.push({ open, close: i + 1, closed: true });
      open = -1;
    }
  }
  if (open >= 0 && block.last - open > 3) found.push({ open, close: block.last, closed: false });
  return found;
}

/** The words said, without the marks. */
export function saidWords(quotation: Quotation): Range {
  return { first: quotation.open + 1, last: quotation.closed ? quotation.close - 1 : quotation.close };
}

function opens(words: readonly Word[], i: number, block: Range): boolean {
  const spaceBefore = i > block.first && words[i - 1]!.end < words[i]!.start;
  const spaceAfter = i + 1 < block.last && words[i + 1]!.start > words[i]!.end;
  return spaceBefore && !spaceAfter && i + 1 < block.last;
}
