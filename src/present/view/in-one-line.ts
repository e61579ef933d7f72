import { isWords, type Piece, type Sentence } from './piece.ts';
import { quoteWords } from './quote-words.ts';
import { safeLine } from './safe-text.ts';
import type { View } from './view-dossier.ts';

/** A sentence as one line of plain text: words of reports in quotation marks, whole unless a quotation is longer than `longest`; references in full. */
export function inOneLine(view: View, sentence: Sentence, longest = Infinity): string {
  const text = (piece: Piece) =>
    typeof piece === 'string' ? safeLine(piece) : isWords(piece) ? quoteWords(view, piece, longest) : piece.ref;
  return sentence.map(text).join('');
}
