import type { AnnotatedReport } from '../../model/annotated-report.ts';
import { reportReference } from '../../model/report.ts';
import { bareDossier } from '../view/view-dossier.ts';
import type { Trace } from '../../model/trace.ts';
import { renderTraces } from './render-traces.ts';
import { openSheet, type Layout } from './sheet.ts';
import { renderReport } from './show/render-report.ts';

/**
 * One report as it was read, by itself: what is known of it and its statements; with traces, how each came about. Give it
 * sealed reports only.
 */
export function renderRead(annotated: AnnotatedReport, layout: Layout, traces: readonly Trace[] | null = null): string {
  const sheet = openSheet(bareDossier([annotated]), layout);
  return [
    sheet.ink.bold(`report ${reportReference(annotated.report.id)}`),
    ...renderReport(sheet, annotated),
    ...(traces ? renderTraces(sheet, annotated.report, traces) : []),
    '',
  ].join('\n');
}
