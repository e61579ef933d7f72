import type { Block } from '../../../model/report.ts';
import type { Piece } from './list-pieces.ts';

/** Pieces as text: a block for each, a blank line between them. */
export function layOut(pieces: readonly Piece[]): { text: string; blocks: Block[] } {
  let text = '';
  const blocks = pieces.map(({ kind, words, quoted }): Block => {
    if (text) text += '\n\n';
    const start = text.length;
    text += words;
    return { kind, start, end: text.length, ...(quoted && { quoted }) };
  });
  return { text, blocks };
}
