import type { AnnotatedReport } from '../../src/model/annotated-report.ts';
import { reportId, type ReportFacts } from '../../src/model/report.ts';

/** An annotated report that holds just this text. */
export function reportOf(text: string, told: Partial<ReportFacts> = {}): AnnotatedReport {
  const facts = {
    title: null,
    publisher: null,
    published: null,
    url: null,
    byline: null,
    language: 'en',
    medium: null,
    ...told,
  };
  const report = {
    ...facts,
    id: reportId(text, facts),
    file: 'note.txt',
    text,
    basis: {},
    blocks: [],
    skips: [],
    gaps: [],
    marks: [],
  };
  return {
    report,
    statements: [],
    mentions: [],
    caveats: [{ step: 'test', reason: 'invented', report: report.id, start: null, end: null }],
  };
}
