import type { Reference } from '../../model/reference.ts';
import type { Span } from '../../model/span.ts';

/** Words of a report: always slices of its text, never generated. Several spans where something interrupts them. */
export interface Words {
  report: string;
  spans: readonly Span[];
}

/** A reference, shown in its short form; in a page a link. */
export interface Pointer {
  ref: Reference;
}

/**
 * A piece of a sentence: our own plain words (which may hold names from the reports and are made safe where they are
 * printed), words of a report, or a reference. One sentence serves the terminal and the page.
 */
export type Piece = string | Words | Pointer;
export type Sentence = Piece[];

export function wordsOf(report: string, ...spans: Span[]): Words {
  return { report, spans };
}

export function isWords(piece: Piece): piece is Words {
  return typeof piece === 'object' && 'spans' in piece;
}

/** References with commas between them. */
export function pointers(references: readonly Reference[]): Sentence {
  return references.flatMap((ref, i): Sentence => (i > 0 ? [', ', { ref }] : [{ ref }]));
}
