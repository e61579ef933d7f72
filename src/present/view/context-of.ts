import { mediaTime, proseOf, type Report } from '../../model/report.ts';
import { overlaps, trimmed, type Span } from '../../model/span.ts';

/** Where a span stands in its report, for a person who opens the file. */
export interface Spot {
  /** Counts the report's blocks from 1; null where the span stands outside all of them, in furniture. */
  paragraph: number | null;
  /** Counts lines from 1. */
  line: number;
  /** Seconds of media time in a transcript; null otherwise. */
  seconds: number | null;
}

// One line of ten megabytes is one block: sentences are looked for near the span only.
const REACH = 2000;
// The segmenter takes the point of these for the end of a sentence.
const NO_END =
  /(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Maj|Capt|Sgt|Adm|Sen|Rep|Gov|St|No|Jr|Sr|Inc|Ltd|Corp|vs)|\b[A-Z](?:\.[A-Z])*)\.\s*$/;

let segmenter: Intl.Segmenter | null = null;

/** Where a span stands: paragraph, line and media time. */
export function spotOf(report: Report, span: Span): Spot {
  const paragraph = report.blocks.findIndex((block) => overlaps(block, span));
  let line = 1;
  for (let at = report.text.indexOf('\n'); at >= 0 && at < span.start; at = report.text.indexOf('\n', at + 1)) line++;
  return { paragraph: paragraph < 0 ? null : paragraph + 1, line, seconds: mediaTime(report, span.start) };
}

/** The sentences a span touches, as one span. */
export function sentencesOf(report: Report, span: Span): Span {
  const touched = sentencesNear(report, proseOf(report), span).filter((sentence) => overlaps(sentence, span));
  return {
    start: Math.min(span.start, ...touched.map(({ start }) => start)),
    end: Math.max(span.end, ...touched.map(({ end }) => end)),
  };
}

/** The sentences a span touches with the one before and the one after, as one span. */
export function contextOf(report: Report, span: Span): Span {
  const prose = proseOf(report);
  const sentences = sentencesNear(report, prose, span);
  const first = sentences.findIndex((sentence) => overlaps(sentence, span));
  if (first < 0) return span;
  const last = sentences.findLastIndex((sentence) => overlaps(sentence, span));
  const from = sentences[first - 1] ?? sentences[first]!;
  const to = sentences[last + 1] ?? sentences[last]!;
  return { start: Math.min(from.start, span.start), end: Math.max(to.end, span.end) };
}

function sentencesNear(report: Report, prose: string, span: Span): Span[] {
  const window = { start: span.start - REACH, end: span.end + REACH };
  return report.blocks
    .filter((block) => overlaps(block, window))
    .flatMap((block) =>
      sentencesWithin(prose, { start: Math.max(block.start, window.start), end: Math.min(block.end, window.end) }),
    );
}

function sentencesWithin(prose: string, within: Span): Span[] {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  const sentences: Span[] = [];
  let start = within.start;
  for (const { segment, index } of segmenter.segment(prose.slice(within.start, within.end))) {
    const end = within.start + index + segment.length;
    if (NO_END.test(segment) && end < within.end) continue;
    sentences.push(trimmed(prose, { start, end }));
    start = end;
  }
  return sentences.filter((sentence) => sentence.end > sentence.start);
}
