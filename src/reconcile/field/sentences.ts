import { countWhile } from '../../model/count-while.ts';
import { proseOf, type Block, type Report } from '../../model/report.ts';
import { trimmed, type Span } from '../../model/span.ts';

/** A sentence of a report's prose, and what block it stands in. */
export interface Sentence extends Span {
  kind: Block['kind'];
  /** Index of its block. */
  block: number;
  /** The prose of the sentence: skips blanked, so that an offset into it is an offset from `start`. */
  words: string;
}

// A full stop ends a sentence before a capital, a digit or a quotation mark; not after an initial or a usual abbreviation.
const END = /(?:[.!?…]+["'”’)\]]*|[。！？])(?=\s+["'“‘([]*[\p{Lu}\d])|\n\s*\n|\n(?=\s*[-*•])/gu;
const ABBREVIATION =
  /(?:^|[\s(.“"])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Gen|Col|Lt|Sgt|Maj|Adm|Sen|Rep|Gov|St|No|vs|Inc|Ltd|Corp|Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\.$/u;

/**
 * Cuts a report's prose into sentences, in order. Rougher than the reader's own cut, which is not kept with a report: it only
 * has to say which words stand together.
 */
export function cutSentences(report: Pick<Report, 'text' | 'skips' | 'marks' | 'blocks'>): Sentence[] {
  const prose = proseOf(report);
  return report.blocks.flatMap((block, index) =>
    cutBlock(prose, block).map((span) => ({
      ...span,
      kind: block.kind,
      block: index,
      words: prose.slice(span.start, span.end),
    })),
  );
}

/** The sentence in which a span begins; null where it is not among these. */
export function sentenceOf(sentences: readonly Sentence[], span: Span): Sentence | null {
  const sentence = sentences[sentenceAt(sentences, span.start)];
  return sentence && span.start < sentence.end ? sentence : null;
}

/** Index of the sentence that holds this offset, or the last that begins before it; -1 before the first. */
export function sentenceAt(sentences: readonly Span[], offset: number): number {
  return countWhile(sentences, ({ start }) => start <= offset) - 1;
}

function cutBlock(prose: string, block: Span): Span[] {
  const text = prose.slice(block.start, block.end);
  const spans: Span[] = [];
  let from = 0;
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    if (ABBREVIATION.test(text.slice(Math.max(0, end - 8), end))) continue;
    spans.push({ start: from, end });
    from = end;
  }
  spans.push({ start: from, end: text.length });
  return spans
    .map((span) => trimmed(prose, { start: block.start + span.start, end: block.start + span.end }))
    .filter((span) => span.end > span.start);
}
