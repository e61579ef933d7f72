import { proseOf } from '../../../model/report.ts';
import { bySpan, hull, type Span } from '../../../model/span.ts';
import { contextOf, spotOf } from '../../view/context-of.ts';
import { safeLine } from '../../view/safe-text.ts';
import { clock } from '../../view/wording/clock.ts';
import type { Sheet } from '../sheet.ts';
import { hang, wrap } from '../wrap.ts';

const INDENT = '  ';

/** Words in their place: report, paragraph, line, offsets and media time, then the sentences around them with the words marked. */
export function renderPlace(sheet: Sheet, reportId: string, spans: readonly Span[]): string[] {
  const annotated = sheet.view.reports.get(reportId);
  const whole = hull(spans);
  if (!annotated || !whole) return [];
  const { report } = annotated;
  const spot = spotOf(report, whole);
  const facts = [
    sheet.view.names.get(reportId) ?? report.file,
    spot.paragraph === null ? 'outside the prose' : `paragraph ${spot.paragraph}`,
    `line ${spot.line}`,
    `offsets ${whole.start} to ${whole.end}`,
    ...(spot.seconds === null ? [] : [`at ${clock(spot.seconds)}`]),
  ];
  const context = markedText(sheet, proseOf(report), contextOf(report, whole), spans);
  return [
    ...wrap(safeLine(facts.join(', ')), sheet.width).map(sheet.ink.dim),
    ...hang(INDENT, wrap(context, sheet.width - INDENT.length)),
  ];
}

/** The prose of `within` on one line with the spans marked. Where spans overlap, they are marked as one. */
function markedText(sheet: Sheet, prose: string, within: Span, spans: readonly Span[]): string {
  const out: string[] = [];
  let from = within.start;
  for (const span of [...spans].sort(bySpan)) {
    if (span.end <= from) continue;
    const start = Math.max(from, span.start);
    out.push(safeLine(prose.slice(from, start)), sheet.ink.mark(safeLine(prose.slice(start, span.end))));
    from = span.end;
  }
  out.push(safeLine(prose.slice(from, within.end)));
  return out.join('');
}
