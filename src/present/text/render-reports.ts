import type { AnnotatedReport } from '../../model/annotated-report.ts';
import { reportReference } from '../../model/report.ts';
import type { Sentence } from '../view/piece.ts';
import { clock, count } from '../view/wording.ts';
import { entry, section, type Sheet } from './sheet.ts';

/** The reports with what is known of each. */
export function renderReports(sheet: Sheet): string[] {
  const { names, reports } = sheet.view;
  if (reports.size === 0) return [];
  return [
    ...section(sheet, 'Reports'),
    ...[...names.keys()].flatMap((id) => entry(sheet, reportReference(id), describeReport(sheet, reports.get(id)!))),
  ];
}

/** `Harbour Post, 2031-03-04, article: “title”; 7 statements; main event e-…`. Unknown facts are said to be unknown. */
export function describeReport(sheet: Sheet, { report, statements }: AnnotatedReport): Sentence {
  const name = sheet.view.names.get(report.id) ?? report.file;
  const facts = [
    report.title ? `titled ${report.title}` : 'no title',
    report.publisher ? `publisher ${report.publisher}` : 'publisher unknown',
    report.published ? `published ${report.published}` : 'date unknown',
    report.medium ?? 'medium unknown',
    count(statements.length, 'statement'),
  ];
  if (report.gaps.length > 0) facts.push(`words missing at ${report.gaps.map((gap) => clock(gap.from)).join(', ')}`);
  const event = sheet.view.dossier.mainEvents.get(report.id);
  return [`${name}: ${facts.join('; ')}`, ...(event ? ['; main event ', { ref: event }] : [])];
}
