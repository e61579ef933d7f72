import type { AnnotatedReport } from '../../model/annotated-report.ts';
import type { Caveat } from '../../model/caveat.ts';
import type { Seal } from '../../model/seal.ts';
import { makeSealer, type Sealer } from './sealer.ts';
import { sealValue } from './seal-value.ts';

/**
 * Copies of the reports without the sealed names: blacked out in `text`, so that every span still slices back, and replaced
 * by labels in everything else, titles, file names and links included. Links to pages that expose persons are left out. `seals` are those of all reports of the case.
 */
export function sealReports(reports: readonly AnnotatedReport[], seals: readonly Seal[]): AnnotatedReport[] {
  if (seals.length === 0) return [...reports];
  const sealer = makeSealer(reports, seals);
  return reports.map((annotated) => sealReport(annotated, sealer));
}

export function sealReport(annotated: AnnotatedReport, all: Sealer): AnnotatedReport {
  const { report } = annotated;
  const sealer = all.within(report.id);
  const sealed = sealValue({ ...annotated, report: { ...report, text: '' } }, sealer);
  const shown = { ...sealed.report, text: sealer.sealText(report) };
  if ((report.url === null && !report.fetched) || !sealer.withholdsLink(report)) return { ...sealed, report: shown };
  const linkless = { ...shown, url: null };
  delete linkless.fetched;
  return { ...sealed, report: linkless, caveats: [...sealed.caveats, linkCaveat(report.id)] };
}

function linkCaveat(report: string): Caveat {
  const reason = 'The link of this report is not passed on: its page prints personal data beside a sealed name.';
  return { step: 'seal', reason, report, start: null, end: null };
}
