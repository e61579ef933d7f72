import type { AnnotatedReport } from '../../model/annotated-report.ts';
import type { Sentence } from './piece.ts';
import type { View } from './view-dossier.ts';
import { clock } from './wording/clock.ts';
import { count } from './wording/count.ts';

/** `Harbour Post, 2031-03-04, article: “title”; 7 statements; main event e-…`. Unknown facts are said to be unknown. */
export function describeReport(view: View, { report, statements }: AnnotatedReport): Sentence {
  const name = view.names.get(report.id) ?? report.file;
  const facts = [
    report.title ? `titled ${report.title}` : 'no title',
    report.publisher ? `publisher ${report.publisher}` : 'publisher unknown',
    report.published ? `published ${report.published}` : 'date unknown',
    report.medium ?? 'medium unknown',
    count(statements.length, 'statement'),
  ];
  if (report.gaps.length > 0) facts.push(`words missing at ${report.gaps.map((gap) => clock(gap.from)).join(', ')}`);
  const event = view.dossier.mainEvents.get(report.id);
  return [`${name}: ${facts.join('; ')}`, ...(event ? ['; main event ', { ref: event }] : [])];
}
