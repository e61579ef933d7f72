import type { Gap, MediaMark } from '../../../model/report.ts';
import { hull, overlaps, bySpan, type Span } from '../../../model/span.ts';

const LOST =
  'inaudible|indistinct|unintelligible|unclear|cross-?\\s?talk|overlapping speech|(?:audio|sound|line) (?:is )?(?:lost|missing|drops out|cuts out|breaks up)';
/** `[inaudible]`, `(unintelligible 00:41)`, `[crosstalk at 1:05]`; not `[unclear why he left]`. */
const TOLD = new RegExp(
  `[[(](?:${LOST})(?: (?:words?|phrase|name|speech|question|reply))?(?: (?:at )?[\\d:.]{1,12})?[\\])]`,
  'gi',
);

/** Where a text says itself that words of it are missing. */
function toldMissing(prose: string): Span[] {
  return [...prose.matchAll(TOLD)].map(({ 0: words, index }) => ({ start: index, end: index + words.length }));
}

/**
 * The gaps of a transcript, and those that it tells of itself: one for each time code whose words hold such a sign, where no
 * gap was found by the time. How long they are nobody knows.
 */
export function withToldGaps(prose: string, marks: readonly MediaMark[], found: readonly Gap[]): Gap[] {
  let gap = 0;
  const told = toldMissing(prose).filter((span) => {
    while (gap < found.length && found[gap]!.end <= span.start) gap++;
    return gap === found.length || !overlaps(found[gap]!, span);
  });
  let next = 0;
  const byMark = Map.groupBy(told, ({ start }) => {
    while (next < marks.length && marks[next]!.start <= start) next++;
    return next - 1;
  });
  const gaps = [...byMark].flatMap(([at, spans]): Gap[] => {
    const mark = marks[at];
    if (!mark) return [];
    const from = mark.seconds;
    return [{ ...hull(spans)!, from, to: marks[at + 1]?.seconds ?? from, missingSeconds: 0, told: true }];
  });
  return [...found, ...gaps].sort(bySpan);
}

/** The remark on a text without time codes that tells of missing words. */
export function missingRemarks(text: string): string[] {
  const spans = toldMissing(text);
  if (spans.length === 0) return [];
  const first = text.slice(spans[0]!.start, spans[0]!.end);
  const places = spans.length === 1 ? '1 place' : `${String(spans.length)} places`;
  return [`Words are missing at ${places}, as the report says itself: ${first}.`];
}
