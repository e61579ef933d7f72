import type { AnnotatedReport } from '../../model/annotated-report.ts';
import { reportReference } from '../../model/report.ts';
import { describeControl } from '../view/describe-control.ts';
import { describeLineage } from '../view/describe-lineage.ts';
import { describeReport } from '../view/describe-report.ts';
import { inOneLine } from '../view/in-one-line.ts';
import { isPortableLink } from '../view/is-portable-link.ts';
import { answerLinesBeside, accusationsAt } from '../view/answers-beside.ts';
import { titleOf } from '../view/title-of.ts';
import type { View } from '../view/view-dossier.ts';
import { asSentence } from '../view/wording/as-sentence.ts';
import type { Entry } from './entry.ts';

/** The reports: the link of each, or its name where it has none; with what is known of it, whom it takes from, and who controls its outlet. */
export function reportEntries(view: View): Entry[] {
  const reports = [...view.names.keys()].map((id) => view.reports.get(id)!);
  // MISP compares links without case.
  const linkOf = ({ report: { url } }: AnnotatedReport) => (url && isPortableLink(url) ? url : null);
  const byLink = Map.groupBy(reports, (one) => linkOf(one)?.toLowerCase() ?? null);
  const without = byLink.get(null) ?? [];
  byLink.delete(null);
  return [
    ...[...byLink.values()].map((same) => ({
      ...entryFor(view, same),
      type: 'link' as const,
      value: linkOf(same[0]!)!,
    })),
    ...without.map((one) => entryFor(view, [one])),
  ];
}

/** Two versions of one page share their link. */
function entryFor(view: View, reports: readonly AnnotatedReport[]): Entry {
  const { report } = reports[0]!;
  const { title, published, url } = report;
  const value = [`${view.names.get(report.id)}, ${published?.slice(0, 10) ?? 'undated'}`, title, url];
  return {
    of: reportReference(report.id),
    category: 'External analysis',
    type: 'text',
    value: `Report: ${value.filter(Boolean).join(': ')}`,
    comment: reports.flatMap((one) => linesFor(view, one)),
  };
}

function linesFor(view: View, annotated: AnnotatedReport): string[] {
  const { id } = annotated.report;
  return [
    `${inOneLine(view, describeReport(view, annotated))}; ${reportReference(id)}.`,
    ...answerLinesBeside(view, accusationsAt(view, titleOf(annotated.report))),
    ...(view.takes.get(id) ?? []).map((row) => `${describeLineage(view, row)}: ${row.id}.`),
    ...view.dossier.outlets
      .filter(({ reports }) => reports.includes(id))
      .map((outlet) => asSentence(`Outlet of it or behind it, controlled by ${outlet.by}: ${describeControl(outlet)}`)),
  ];
}
