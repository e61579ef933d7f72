import { reportReference } from '../../model/report.ts';
import { describeReport } from '../view/describe-report.ts';
import { entry, section, type Sheet } from './sheet.ts';

/** The reports with what is known of each. */
export function renderReports(sheet: Sheet): string[] {
  const { names, reports } = sheet.view;
  if (reports.size === 0) return [];
  return [
    ...section(sheet, 'Reports'),
    ...[...names.keys()].flatMap((id) =>
      entry(sheet, reportReference(id), describeReport(sheet.view, reports.get(id)!)),
    ),
  ];
}
