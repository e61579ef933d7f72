import type { AnnotatedReport } from '../../model/annotated-report.ts';
import { reportReference, type Report } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';
import { accusationsAt, answerLinesBeside } from '../view/answers-beside.ts';
import { describeReport } from '../view/describe-report.ts';
import { groupCaveats } from '../view/group-caveats.ts';
import { inOneLine } from '../view/in-one-line.ts';
import { titleOf } from '../view/title-of.ts';
import { isPortableLink } from '../view/is-portable-link.ts';
import type { View } from '../view/view-dossier.ts';
import { asSentence } from '../view/wording/as-sentence.ts';
import { LINEAGE_WORDS } from '../view/wording/lineage-words.ts';
import { distinct, noteId, objectOf, type Bundle } from './bundle.ts';
import { publisherId } from './identities.ts';
import { isInstant, PRODUCER, type StixObject } from './stix-object.ts';

/**
 * A report with the notes of its statements and of the traces it prints. STIX has no report without a day of publication, so that an undated one is a grouping that
 * says so, rather than a report with a day that nobody gave.
 */
export function reportObject(bundle: Bundle, annotated: AnnotatedReport, traces: readonly string[]): StixObject {
  const { report, statements } = annotated;
  const { view } = bundle;
  const publisher = report.publisher === null ? PRODUCER : publisherId(bundle, report.publisher);
  const common = {
    name: report.title ?? view.names.get(report.id) ?? report.file,
    description: describe(view, annotated),
    object_refs: distinct([publisher, ...statements.map(({ id }) => noteId(id)), ...traces]),
    external_references: [documentOf(view, report)],
  };
  if (!isInstant(report.published))
    return objectOf(bundle, report.id, 'grouping', report.id, { ...common, context: 'unspecified' });
  const types = report.medium === 'technical-report' ? ['threat-report'] : [];
  const published = new Date(report.published).toISOString();
  return objectOf(bundle, report.id, 'report', report.id, { ...common, report_types: types, published });
}

/** Where words stand: the report, its address where it has one, and the offsets. */
export function placeInReport(view: View, reference: string, report: string, spans: readonly Span[]) {
  const from = view.reports.get(report)?.report;
  const places = spans.map(({ start, end }) => `${start} to ${end}`).join(', ');
  return {
    source_name: view.names.get(report) ?? report,
    description: `Offsets ${places} (UTF-16 units) of report ${reportReference(report)}`,
    url: linkOf(from),
    external_id: reference,
  };
}

function documentOf(view: View, report: Report) {
  return {
    source_name: view.names.get(report.id) ?? report.file,
    description: report.title,
    url: linkOf(report),
    external_id: reportReference(report.id),
  };
}

// STIX takes nothing but a whole address.
function linkOf(report: Report | undefined): string | null {
  return report?.url && isPortableLink(report.url) ? report.url : null;
}

/** What is known of it, what it takes from outside, and what was guessed, skipped or masked. */
function describe(view: View, annotated: AnnotatedReport): string {
  const { id } = annotated.report;
  const outside = (view.takes.get(id) ?? []).filter(({ from }) => !view.reports.has(from));
  return [
    asSentence(inOneLine(view, describeReport(view, annotated))),
    ...distinct(outside.map(({ kind, from }) => asSentence(`It ${LINEAGE_WORDS[kind]} ${from}`))),
    ...groupCaveats(view.dossier.caveats.filter(({ report }) => report === id)).map(({ reason }) => asSentence(reason)),
    ...answerLinesBeside(view, accusationsAt(view, titleOf(annotated.report))),
  ].join('\n');
}
