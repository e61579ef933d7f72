import type { AnnotatedReport } from '../../model/annotated-report.ts';
import { contains, slice, type Span } from '../../model/span.ts';
import { mediaTime } from '../../model/report.ts';
import { safeLine } from './safe-text.ts';
import type { View } from './view-dossier.ts';
import type { Words } from './piece.ts';
import { clipped } from './wording/clipped.ts';
import { clock } from './wording/clock.ts';

/** Between two spans with only a time code or furniture between them: nothing is left out of the words. */
const RUN_ON = ' / ';
/** Between two spans with other words between them. */
const LEFT_OUT = ' … ';

/** The slices of one quotation, each with what joins it to the one before (empty for the first). */
export function quotedSlices(
  annotated: AnnotatedReport,
  spans: readonly Span[],
): { joint: string; span: Span; text: string }[] {
  const { report } = annotated;
  return spans.map((span, i) => {
    const before = spans[i - 1];
    const joint = !before ? '' : onlySkips(annotated, { start: before.end, end: span.start }) ? RUN_ON : LEFT_OUT;
    return { joint, span, text: slice(report.text, span) };
  });
}

/** The words on one line, made safe, in quotation marks; at most `limit` characters, an ellipsis inside the marks where cut. */
export function quoteWords(view: View, words: Words, limit = Infinity): string {
  const annotated = view.reports.get(words.report);
  if (!annotated) return '';
  const whole = quotedSlices(annotated, words.spans)
    .map(({ joint, text }) => joint + safeLine(text).trim())
    .join('');
  return `“${clipped(whole, limit)}”`;
}

/** The report's short name, and in a transcript the time at this place. */
export function placeName(view: View, report: string, start: number | null): string {
  const name = view.names.get(report) ?? report;
  const annotated = view.reports.get(report);
  const seconds = annotated && start !== null ? mediaTime(annotated.report, start) : null;
  return seconds === null ? name : `${name} ${clock(seconds)}`;
}

function onlySkips(annotated: AnnotatedReport, hole: Span): boolean {
  const { text, skips } = annotated.report;
  const within = skips.filter((skip) => contains(hole, skip));
  if (within.length === 0) return false;
  let from = hole.start;
  let rest = '';
  for (const skip of within) {
    rest += text.slice(from, skip.start);
    from = skip.end;
  }
  return (rest + text.slice(from, hole.end)).trim() === '';
}
