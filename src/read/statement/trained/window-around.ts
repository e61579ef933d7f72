import type { Columns } from './columns.ts';
import type { Range } from './token-features.ts';

const LONGEST_SIDE = 150;

/**
 * Where the second stage looks for the parts of a cue: its own sentence, the ones beside it, and on as long as a quotation
 * goes on. In 5,354 annotated relations all but one in 300 lie within, and the work does not grow with the length of the block.
 */
export function windowAround(columns: Columns, block: Range, cue: Range): Range {
  const { sentence, quoted } = columns;
  const own = sentence[cue.first]!;
  const near = (i: number) =>
    Math.abs(i - cue.first) <= LONGEST_SIDE && (Math.abs(sentence[i]! - own) <= 1 || quoted[i] === 1);
  let { first, last } = cue;
  while (first > block.first && near(first - 1)) first--;
  while (last < block.last && near(last)) last++;
  return { first, last };
}
