import type { Block } from '../../model/report.ts';
import { isCapitalised } from '../language/capital.ts';
import { furniturePrefix } from './furniture.ts';
import { countWords, endsSentence, type Line } from './lines.ts';

/** What opens a list item. */
export const MARKER = /^(?:[-*•·▪◦⦁‣–—]|\d{1,2}[.)])\s+/;
const LONGEST_HEADING = 100;
const MOST_HEADING_WORDS = 14;
// A wrapped heading is clearly shorter than a full line.
const HEADING_SHARE = 0.8;
/** Where no blank line ends a paragraph it is cut, at the end of a sentence, once it holds this many. */
export const MOST_SENTENCES = 6;

/** Gives each line that opens a list item its role. */
export function markBullets(lines: readonly Line[]): void {
  for (const line of lines) {
    if (line.role === 'text' && MARKER.test(line.text)) line.role = 'bullet';
  }
}

/** Gives short lines that stand apart and are no sentence the role of a heading. */
export function markHeadings(lines: readonly Line[], hardWrapped: boolean): void {
  const width = hardWrapped ? usualWidth(lines) : Number.POSITIVE_INFINITY;
  lines.forEach((line, i) => {
    if (line.role !== 'text' || !looksLikeHeading(line.text)) return;
    const above = lines[i - 1];
    const below = lines[i + 1];
    const apart = below?.role !== 'text' && above?.role !== 'text';
    const opens = hardWrapped
      ? above?.role !== 'text' && line.text.length < width * HEADING_SHARE && isCapitalised(below?.text ?? '')
      : below?.role === 'text' && below.text.length > line.text.length;
    if (apart ? i < lines.length - 1 : opens) line.role = 'heading';
  });
}

/** Joins lines to blocks. A list item's block begins after its marker. */
export function groupBlocks(lines: readonly Line[], hardWrapped: boolean): Block[] {
  const blocks: Block[] = [];
  let open: { block: Block; role: Line['role']; indent: number; sentences: number } | null = null;
  for (const line of lines) {
    const kind = kindOf(line);
    if (!kind) {
      open = null;
      continue;
    }
    if (open && line.role === 'text' && continues(open, line, hardWrapped)) {
      open.block.end = line.end;
      open.sentences += Number(endsSentence(line.text));
      if (open.sentences >= MOST_SENTENCES && endsSentence(line.text)) open = null;
      continue;
    }
    const block: Block = { kind, start: line.start + markerOf(line), end: line.end };
    blocks.push(block);
    open = { block, role: line.role, indent: line.indent, sentences: Number(endsSentence(line.text)) };
  }
  return blocks.filter((block) => block.end > block.start);
}

function continues(open: { role: Line['role']; indent: number }, line: Line, hardWrapped: boolean): boolean {
  if (open.role === 'bullet') return hardWrapped || line.indent > open.indent;
  return open.role === 'text' && hardWrapped;
}

function kindOf(line: Line): Block['kind'] | null {
  switch (line.role) {
    case 'title':
    case 'heading':
    case 'bullet':
      return line.role;
    case 'text':
      return 'paragraph';
    case 'blank':
    case 'furniture':
    case 'credit':
      return null;
  }
}

function markerOf(line: Line): number {
  return line.role === 'bullet' ? (MARKER.exec(line.text)?.[0].length ?? 0) : 0;
}

function looksLikeHeading(text: string): boolean {
  return (
    text.length <= LONGEST_HEADING &&
    countWords(text) <= MOST_HEADING_WORDS &&
    /^[\p{Lu}\p{N}"“‘'(]/u.test(text) &&
    !/[.,:;…–—-]["”’)]*$|["”]$/.test(text) &&
    furniturePrefix(text) === 0
  );
}

function usualWidth(lines: readonly Line[]): number {
  const widths = lines.filter((line) => line.role === 'text').map((line) => line.text.length);
  return widths.sort((a, b) => a - b)[Math.floor(widths.length * 0.75)] ?? 0;
}
