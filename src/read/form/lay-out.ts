import type { Block } from '../../model/report.ts';

/** A paragraph, heading or list item without its place. */
export interface LaidWords {
  kind: Block['kind'];
  words: string;
  /** Stands in a block quote. */
  quoted?: boolean;
}

/** Pieces as text: a block for each, a blank line between them. */
export function layOut(pieces: readonly LaidWords[]): { text: string; blocks: Block[] } {
  let text = '';
  const blocks = pieces.map(({ kind, words, quoted }): Block => {
    if (text) text += '\n\n';
    const start = text.length;
    text += words;
    return { kind, start, end: text.length, ...(quoted && { quoted }) };
  });
  return { text, blocks };
}
