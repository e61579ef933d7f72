import type { Tokens } from '../../src/read/language/tokenise.ts';

/** The indices without punctuation at either end: annotators differ on those marks, readers of a statement do not care. */
export function withoutPunctuationAtEdges(tokens: Tokens, indices: number[]): number[] {
  let first = 0;
  let last = indices.length;
  const isMark = (k: number) => tokens.tokens[indices[k]!]!.pos === 'PUNCT';
  while (first < last && isMark(first)) first++;
  while (last > first && isMark(last - 1)) last--;
  return indices.slice(first, last);
}
