import type { AnnotatedReport } from '../../model/annotated-report.ts';
import type { Seal } from '../../model/seal.ts';
import { makeSealer, type Sealer } from './sealer.ts';
import { sealValue } from './seal-value.ts';

/**
 * Copies of the reports without the sealed names: blacked out in `text`, so that every span still slices back, and replaced
 * by labels in everything else, titles, file names and links included. `seals` are those of all reports of the case.
 */
export function sealReports(reports: readonly AnnotatedReport[], seals: readonly Seal[]): AnnotatedReport[] {
  if (seals.length === 0) return [...reports];
  const sealer = makeSealer(reports, seals);
  return reports.map((annotated) => sealReport(annotated, sealer));
}

export function sealReport(annotated: AnnotatedReport, sealer: Sealer): AnnotatedReport {
  const sealed = sealValue({ ...annotated, report: { ...annotated.report, text: '' } }, sealer);
  return { ...sealed, report: { ...sealed.report, text: sealer.sealText(annotated.report) } };
}
