import { reportReference } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';
import type { View } from '../view/view-dossier.ts';

/** Where and when words stand, to find them again: `s-… in r-… of 2031-03-04, offsets 120-245`. Offsets are UTF-16 units of the report's text. */
export function placeLine(view: View, reference: string, report: string, spans: readonly Span[]): string {
  const offsets = spans.map(({ start, end }) => `${start}-${end}`).join(', ');
  const published = view.reports.get(report)?.report.published?.slice(0, 10);
  return `${reference} in ${reportReference(report)}${published ? ` of ${published}` : ', undated'}, offsets ${offsets}`;
}
