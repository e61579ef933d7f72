import type { Span } from '../../model/span.ts';

// Large enough for any paragraph a person writes; small enough that one piece's intermediate tables stay small.
const LONGEST_PIECE = 20_000;

/**
 * A block in pieces that one call of the tokeniser takes: the block itself unless it is huge, as in a file of a single line.
 * Cut after a sentence where there is one, else between words, else anywhere but inside a character.
 */
export function* piecesOf(text: string, block: Span): Generator<Span> {
  let start = block.start;
  while (block.end - start > LONGEST_PIECE) {
    const end = start + cutWithin(text.slice(start, start + LONGEST_PIECE));
    yield { start, end };
    start = end;
  }
  if (start < block.end) yield { start, end: block.end };
}

function cutWithin(piece: string): number {
  const half = piece.length / 2;
  let cut = -1;
  for (const match of piece.matchAll(/[.!?]["'”’)]*\s/g)) cut = match.index + match[0].length;
  if (cut > half) return cut;
  const space = piece.search(/\s\S*$/);
  if (space > half) return space + 1;
  const last = piece.charCodeAt(piece.length - 1);
  return last >= 0xd800 && last <= 0xdbff ? piece.length - 1 : piece.length;
}
