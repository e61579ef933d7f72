import type { AnnotatedReport } from '../../model/annotated-report.ts';
import type { Lineage } from '../../model/lineage.ts';
import { hull } from '../../model/span.ts';
import { lineageRow } from './lineage-row.ts';
import { outletNamed, publisherName, type Outlets } from './outlets.ts';

/** The outlets through which statements came, as the reader found them: each gives words that others brought. */
export function findRelays({ report, statements }: AnnotatedReport, outlets: Outlets): Lineage[] {
  const own = publisherName(report);
  return statements.flatMap((statement) =>
    statement.via.flatMap((relay) => {
      const name = outletNamed(outlets, relay);
      if (name === null || name === own || name === outletNamed(outlets, own ?? '')) return [];
      const span = hull(statement.content)!;
      return [
        lineageRow(report.id, name, 'quotes', 'stated', [
          { report: report.id, ...span, why: `gives words that came through ${name}` },
        ]),
      ];
    }),
  );
}
