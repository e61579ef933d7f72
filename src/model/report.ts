import { createHash } from 'node:crypto';
import type { Basis } from './basis.ts';
import { countWhile } from './count-while.ts';
import type { Fetched } from './fetched.ts';
import { bySpan, type Span } from './span.ts';

/** What is known of a report besides its text. Every fact may be unknown (null). */
export interface ReportFacts {
  title: string | null;
  publisher: string | null;
  /** ISO 8601 day or instant, e.g. `2025-06-05` or `2025-06-05T09:30:00Z`. */
  published: string | null;
  url: string | null;
  byline: string | null;
  /** ISO 639-1, e.g. `en`; null when too little text to tell. */
  language: string | null;
  medium: Medium | null;
}

export const MEDIA = ['article', 'transcript', 'statement', 'filing', 'feed-item', 'technical-report'] as const;
export type Medium = (typeof MEDIA)[number];

/** A stretch of text that is not the report's prose; it stays in the text and is jumped by content spans. */
export interface Skip extends Span {
  kind: SkipKind;
}
export type SkipKind = 'furniture' | 'time-code' | 'credit' | 'dateline';

/** Words missing from a transcript: between `from` and `to` seconds of media time, some `missingSeconds` are unexplained. */
export interface Gap extends Span {
  from: number;
  to: number;
  /** 0 where the transcript only tells that words are missing. */
  missingSeconds: number;
  /** The transcript says so itself: `[inaudible]`; the span is that of its sign. */
  told?: true;
}

/** A time code of a transcript: the words from `start` on were spoken at `seconds` or later. */
export interface MediaMark {
  start: number;
  seconds: number;
}

/** A piece of the layout. Blocks are in order, do not overlap, and hold everything that is not furniture. */
export interface Block extends Span {
  kind: 'title' | 'heading' | 'bullet' | 'paragraph';
  /** Set apart as somebody's words, as a block quote is. */
  quoted?: true;
}

/** One document as received. Its `text` never changes after intake. */
export interface Report extends ReportFacts {
  /** SHA-256, in hex, of the masked text, publisher, title, published and url; see {@link reportId}. */
  id: string;
  /** The name it came under, masked; says nothing about the report. */
  file: string;
  /** When it was last changed, as its page says; ISO 8601. It tells two versions of one report apart. */
  updated?: string;
  /** Decoded, personal data masked with one `█` a UTF-16 unit, nothing removed. */
  text: string;
  /** Where each known fact comes from. A fact not listed is unknown. */
  basis: Partial<Record<keyof ReportFacts, Basis>>;
  blocks: Block[];
  skips: Skip[];
  gaps: Gap[];
  /** Empty unless the report is a transcript with time codes. */
  marks: MediaMark[];
  /** How it came over the network; absent for a file. */
  fetched?: Fetched;
}

/** The identity of a report: equal for the same masked text and the same facts, whatever file it came in. */
export function reportId(text: string, facts: Pick<ReportFacts, 'publisher' | 'title' | 'published' | 'url'>): string {
  const content = [text, facts.publisher, facts.title, facts.published, facts.url];
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}

/** The reference under which a report is shown, e.g. `r-1f09a7c2b3d4`. */
export function reportReference(id: string): string {
  return `r-${id.slice(0, 12)}`;
}

/**
 * The text with everything that is not prose blanked out, of the same length, so that an offset in one is an offset in the
 * other. In a transcript line ends are blanked too: its sentences run across them.
 */
export function proseOf(report: Pick<Report, 'text' | 'skips' | 'marks'>): string {
  const parts: string[] = [];
  let from = 0;
  for (const skip of [...report.skips].sort(bySpan)) {
    parts.push(report.text.slice(from, skip.start), ' '.repeat(Math.max(0, skip.end - Math.max(from, skip.start))));
    from = Math.max(from, skip.end);
  }
  const prose = parts.join('') + report.text.slice(from);
  return report.marks.length > 0 ? prose.replace(/[\r\n]/g, ' ') : prose;
}

/** Media time, in seconds, of a place in a transcript: that of the last time code at or before it; null without time codes. */
export function mediaTime(report: Pick<Report, 'marks'>, offset: number): number | null {
  const { marks } = report;
  const passed = countWhile(marks, ({ start }) => start <= offset);
  return marks[passed - 1]?.seconds ?? marks[0]?.seconds ?? null;
}
