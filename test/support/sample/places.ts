import type { AnnotatedReport } from '../../../src/model/annotated-report.ts';
import type { Span } from '../../../src/model/span.ts';

/** The last place of these words in the report (a title often has them first); throws where they are gone. */
export function span(annotated: AnnotatedReport, words: string): Span {
  const start = annotated.report.text.lastIndexOf(words);
  if (start < 0) throw new Error(`not in ${annotated.report.file}: ${words}`);
  return { start, end: start + words.length };
}

/** {@link span} with its report. */
export function place(annotated: AnnotatedReport, words: string): Span & { report: string } {
  return { report: annotated.report.id, ...span(annotated, words) };
}
