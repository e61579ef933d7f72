import type { ReportingVerbs } from '../../../../codebooks/codebooks.ts';
import { countWhile } from '../../../model/count-while.ts';
import type { Tokens } from '../../language/tokenise.ts';
import { readVerbCues } from './cue.ts';
import type { Prose, Range } from './prose.ts';
import { readQuotations } from './quotation.ts';
import { readWords, type Word } from './word.ts';

/** Prepares a report's tokens for the finders, once for all of them. */
export function readProse(tokens: Tokens, book: ReportingVerbs): Prose {
  const words = readWords(tokens.tokens);
  const blocks = tokens.blocks.map((block, i) => ({
    kind: block.kind,
    ...rangeWhere(words, (word) => word.block - i),
  }));
  const sentences = tokens.sentences.map((_, i) => rangeWhere(words, (word) => word.sentence - i));
  const quotations = blocks.flatMap((block) => readQuotations(words, block));
  const quoted = new Int32Array(words.length).fill(-1);
  quotations.forEach((quotation, i) => quoted.fill(i, quotation.open, quotation.close));
  const prose: Prose = {
    text: tokens.prose,
    words,
    sentences,
    blocks,
    quotations,
    quoted,
    cues: [],
    cueAt: new Int32Array(words.length).fill(-1),
  };
  prose.cues = readVerbCues(prose, book);
  prose.cues.forEach((cue, i) => (prose.cueAt[cue.first] = i));
  return prose;
}

// Words are in order, so the words of one sentence or block are found by halving.
function rangeWhere(words: readonly Word[], order: (word: Word) => number): Range {
  return {
    first: countWhile(words, (word) => order(word) < 0),
    last: countWhile(words, (word) => order(word) < 1),
  };
}
