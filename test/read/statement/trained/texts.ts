import { tokenise, type Tokens } from '../../../../src/read/language/tokenise.ts';
import type { Block } from '../../../../src/model/report.ts';

/** Tokens of a text whose lines are its paragraphs. */
export function tokensOfText(text: string): Tokens {
  const blocks: Block[] = [...text.matchAll(/[^\n]+/g)].map((line) => ({
    kind: 'paragraph',
    start: line.index,
    end: line.index + line[0].length,
  }));
  return tokenise({ text, blocks, skips: [], marks: [] });
}
