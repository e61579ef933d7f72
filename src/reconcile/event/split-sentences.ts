import { proseOf, type Report } from '../../model/report.ts';
import { trimmed, type Span } from '../../model/span.ts';

/** A sentence of a report's prose with its place in the layout. */
export interface Sentence extends Span {
  /** The words, skips blanked. */
  text: string;
  /** Index of its block. */
  block: number;
  /** How many headings stand before it. */
  section: number;
  heading: boolean;
}

const END = /[.!?]["'”’)\]]*\s+(?=["'“‘([]?[\p{Lu}\d])/gu;
const ABBREVIATED =
  /(?:\b(?:mr|mrs|ms|dr|sen|rep|gen|col|lt|st|no|vs|etc|inc|corp|co|ltd|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)|\b\p{L}|\.\p{L})\.["'”’)\]]*\s+$/iu;
const TITLE_WORDS = 14;

/**
 * The sentences of a report in order. A block that is a title, a heading, or a short line without a full stop is one,
 * and starts a new section. Cheap on purpose: statements were read from better sentences, these only say what stands
 * together.
 */
export function splitSentences(report: Report): Sentence[] {
  const prose = proseOf(report);
  const sentences: Sentence[] = [];
  let section = 0;
  report.blocks.forEach((block, index) => {
    const text = prose.slice(block.start, block.end);
    const heading =
      block.kind === 'title' ||
      block.kind === 'heading' ||
      (block.kind === 'paragraph' && report.marks.length === 0 && isShortLine(text));
    if (heading) section++;
    for (const span of heading ? [block] : cut(text, block.start)) {
      const { start, end } = trimmed(prose, span);
      if (end > start) sentences.push({ start, end, text: prose.slice(start, end), block: index, section, heading });
    }
  });
  return sentences;
}

function isShortLine(text: string): boolean {
  const plain = text.trim();
  return plain !== '' && !/[.!?:;,"'”’)]$/.test(plain) && plain.split(/\s+/).length <= TITLE_WORDS;
}

function cut(text: string, offset: number): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const match of text.matchAll(END)) {
    const to = match.index + match[0].length;
    if (ABBREVIATED.test(text.slice(Math.max(0, to - 12), to))) continue;
    spans.push({ start: offset + from, end: offset + to });
    from = to;
  }
  spans.push({ start: offset + from, end: offset + text.length });
  return spans;
}
