import type { Piece, Sentence } from '../piece.ts';

/** A sentence of the first screen. Where room is short, weight 1 goes first and weight 3 last. */
export interface Weighed {
  weight: 1 | 2 | 3;
  sentence: Sentence;
}

/** One line of the first screen: a label and its sentences. */
export interface SummaryRow {
  label: string;
  sentences: Weighed[];
}

export function say(weight: Weighed['weight'], ...sentence: Piece[]): Weighed {
  return { weight, sentence };
}
