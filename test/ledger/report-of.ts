import type { AnnotatedReport } from '../../src/model/annotated-report.ts';
import type { ReportFacts } from '../../src/model/report.ts';
import { plainReport } from '../support/plain-report.ts';

/** An annotated report that holds just this text. */
export function reportOf(text: string, told: Partial<ReportFacts> = {}): AnnotatedReport {
  const report = plainReport(text, told);
  const caveat = { step: 'test', reason: 'invented', report: report.id, start: null, end: null };
  return { report, statements: [], mentions: [], caveats: [caveat] };
}
