import { countWhile } from '../../model/count-while.ts';
import type { Span } from '../../model/span.ts';

/**
 * For each piece of a text the spans that touch it. Pieces are in order and do not overlap; takes time in proportion to
 * the pieces and the touches, however long the text.
 */
export function spread<T extends Span>(pieces: readonly Span[], spans: readonly T[]): T[][] {
  const touching: T[][] = pieces.map(() => []);
  for (const span of spans) {
    for (let i = firstEndingAfter(pieces, span.start); i < pieces.length && pieces[i]!.start < span.end; i++) {
      touching[i]!.push(span);
    }
  }
  return touching;
}

function firstEndingAfter(pieces: readonly Span[], offset: number): number {
  return countWhile(pieces, ({ end }) => end <= offset);
}
