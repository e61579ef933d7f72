import type { Tokens } from '../../language/tokenise.ts';
import type { Range } from './token-features.ts';

/** Blocks longer than this are read in pieces, so that the work stays linear in the length of a report. */
export const LONGEST_RANGE = 400;

/** What is read as one sequence: each block, a very long one cut between sentences, an endless sentence cut anywhere. */
export function readRanges(tokens: Tokens): Range[] {
  const ranges: Range[] = [];
  let sentence = 0;
  for (const block of tokens.blocks) {
    let first = block.first;
    let cut = block.first;
    for (; sentence < tokens.sentences.length && tokens.sentences[sentence]!.first < block.last; sentence++) {
      const { last } = tokens.sentences[sentence]!;
      if (last - first > LONGEST_RANGE && cut > first) {
        ranges.push({ first, last: cut });
        first = cut;
      }
      for (; last - first > LONGEST_RANGE; first += LONGEST_RANGE) ranges.push({ first, last: first + LONGEST_RANGE });
      cut = last;
    }
    if (block.last > first) ranges.push({ first, last: block.last });
  }
  return ranges;
}
