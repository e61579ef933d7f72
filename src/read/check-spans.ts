import type { AnnotatedReport } from '../model/annotated-report.ts';
import type { Span } from '../model/span.ts';

/** Throws where a span does not lie within the report's text: an error of a reader, never of the input. */
export function checkSpans({ report, statements, mentions, accusedCountries = [] }: AnnotatedReport): void {
  const { length } = report.text;
  const check = (what: string, span: Span | null) => {
    if (span && !(0 <= span.start && span.start < span.end && span.end <= length)) {
      throw new RangeError(`${what} ${span.start}-${span.end} does not lie within a text of ${length}`);
    }
  };
  for (const block of report.blocks) check('block', block);
  for (const skip of report.skips) check('skip', skip);
  for (const mention of mentions) check('mention', mention);
  for (const { spans } of accusedCountries) for (const span of spans) check('reference', span);
  for (const { source, cue, content, uncertainty = [] } of statements) {
    check('source', source);
    check('cue', cue);
    for (const span of content) check('content', span);
    for (const span of uncertainty) check('uncertainty', span);
  }
}
