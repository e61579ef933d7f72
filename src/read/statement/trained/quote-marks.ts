import type { TokenRange, Tokens } from '../../language/tokenise.ts';

/** The two columns that tell quotations. */
interface QuoteColumns {
  quoted: Uint8Array;
  mark: Uint8Array;
}

/**
 * Marks which tokens of a block stand inside double quotation marks. A curly mark says itself whether it opens; a straight
 * one opens when none is open. A quotation that is not closed runs to the end of the block, as one does that goes on in the
 * next paragraph; a closing mark without an opening one closes a quotation that began with the block.
 */
export function readQuoteMarks(tokens: Tokens, block: TokenRange, columns: QuoteColumns): void {
  const { quoted, mark } = columns;
  let open = false;
  for (let i = block.first; i < block.last; i++) {
    const token = tokens.tokens[i]!;
    const kind: number = token.text === '"' ? markKind(tokens.prose.charCodeAt(token.start), open) : 0;
    if (kind === 2 && !open) quoted.fill(1, block.first, i);
    mark[i] = kind;
    quoted[i] = kind > 0 || open ? 1 : 0;
    if (kind > 0) open = kind === 1;
  }
}

const OPENING = new Set(['\u201c', '\u00ab', '\u201e'].map((mark) => mark.charCodeAt(0)));
const CLOSING = new Set(['\u201d', '\u00bb'].map((mark) => mark.charCodeAt(0)));

function markKind(unit: number, open: boolean): 1 | 2 {
  if (OPENING.has(unit)) return 1;
  if (CLOSING.has(unit)) return 2;
  return open ? 2 : 1;
}
