import { countWhile } from '../../model/count-while.ts';
import { mediaTime, reportReference, type Report } from '../../model/report.ts';
import type { Words } from '../view/piece.ts';
import { quoteWords } from '../view/quote-words.ts';
import type { View } from '../view/view-dossier.ts';
import type { Column } from './table.ts';

/** A report, by its id. */
export const REPORT: readonly Column<string>[] = [
  [
    'report',
    'the report by its short name: the publisher, or the name of its file; a day or a file tells two apart',
    (id, view) => view.names.get(id),
  ],
  [
    'published',
    'when the report was published, a day or an instant (ISO 8601)',
    (id, view) => view.reports.get(id)?.report.published,
  ],
];
export const REPORT_ID: Column<string> = ['report_id', 'the report', reportReference];

/** Words of a report, and where a person finds them. */
export const WORDS: readonly Column<Words>[] = [
  ['quote', 'the words themselves, whole, in “ ”', quoteOf],
  ['time', 'in a recording, when they are said: `h:mm:ss`', timeOf],
  ['line', 'the line of the text they begin on, from 1', lineOf],
];

/** Where a program finds them. */
export const OFFSETS: readonly Column<Words>[] = [
  ['start', 'where the words begin, in UTF-16 units of the text', ({ spans }) => spans[0]?.start],
  ['end', 'where they end, the unit after the last', ({ spans }) => spans.at(-1)?.end],
];

/** Words in quotation marks; null where there are none. */
export function quoteOf(words: Words, view: View): string | null {
  return words.spans.length > 0 ? quoteWords(view, words) : null;
}

function timeOf({ report, spans: [span] }: Words, view: View): string | null {
  const annotated = view.reports.get(report);
  const seconds = annotated && span ? mediaTime(annotated.report, span.start) : null;
  return seconds === null ? null : hours(seconds);
}

/** `0:01:44`, which a spreadsheet takes for a time and never for one of the day. */
export function hours(seconds: number): string {
  const whole = Math.floor(seconds);
  const pad = (n: number) => String(n % 60).padStart(2, '0');
  return `${Math.floor(whole / 3600)}:${pad(Math.floor(whole / 60))}:${pad(whole)}`;
}

/** The line these words begin on. */
export function lineOf({ report, spans: [span] }: Words, view: View): number | null {
  const annotated = view.reports.get(report);
  return annotated && span ? countWhile(lineEnds(annotated.report), (end) => end < span.start) + 1 : null;
}

// Asked for every row.
const known = new WeakMap<Report, number[]>();

function lineEnds(report: Report): number[] {
  let ends = known.get(report);
  if (!ends) {
    ends = [];
    for (let at = report.text.indexOf('\n'); at >= 0; at = report.text.indexOf('\n', at + 1)) ends.push(at);
    known.set(report, ends);
  }
  return ends;
}
