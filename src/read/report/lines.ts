import type { Span } from '../../model/span.ts';

/** What a line is taken to be. Lines begin as `text` or `blank`; each reader of the layout claims those it knows. */
export type LineRole = 'blank' | 'text' | 'title' | 'heading' | 'bullet' | 'furniture' | 'credit';

/** One line without the white space around it. */
export interface Line extends Span {
  text: string;
  /** White space before it. */
  indent: number;
  role: LineRole;
}

/** The lines of a text, blank ones included; any of the three line ends. */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  for (const match of text.matchAll(/[^\r\n]+|\r\n|\r|\n/g)) {
    const isEnd = match[0][0] === '\r' || match[0][0] === '\n';
    if (isEnd && match.index > 0 && !endsLine(text, match.index - 1)) continue;
    const inner = isEnd ? '' : match[0].trim();
    const indent = isEnd ? 0 : match[0].length - match[0].trimStart().length;
    const start = match.index + indent;
    lines.push({ start, end: start + inner.length, text: inner, indent, role: inner === '' ? 'blank' : 'text' });
  }
  return lines;
}

function endsLine(text: string, at: number): boolean {
  return text[at] === '\n' || text[at] === '\r';
}

/** True when the line ends as a sentence does, closing quotation marks and brackets aside. */
export function endsSentence(line: string): boolean {
  return /[.!?…。！？]["'”’»)\]]*$/.test(line);
}

export function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
