import type { Report } from '../../model/report.ts';
import type { Ground } from './ground.ts';
import type { Side } from './pair.ts';

/** How two reports stand in time. `unknown`: one of them, or both, carries no date of publication. */
export type Order = 'before' | 'after' | 'same day' | 'unknown';

/** How `b` was published against `a`. Instants are compared as such; where one is only a day, the days are. */
export function orderOf(a: Side, b: Side): Order {
  return orderOfReports(a.report, b.report);
}

/** True when both are dated and `a` was published before `b`. */
export function isBefore(a: Dated, b: Dated): boolean {
  return orderOfReports(a, b) === 'after';
}

type Dated = Pick<Report, 'published'>;

function orderOfReports({ published: x }: Dated, { published: y }: Dated): Order {
  if (!x || !y) return 'unknown';
  const exact = x.includes('T') && y.includes('T');
  const [from, to] = exact ? [Date.parse(x), Date.parse(y)] : [Date.parse(x.slice(0, 10)), Date.parse(y.slice(0, 10))];
  if (Number.isNaN(from) || Number.isNaN(to)) return 'unknown';
  return to > from ? 'after' : to < from ? 'before' : 'same day';
}

/** Both dates in words: `published 2025-06-06, after 2025-06-05`. */
export function datesOf(earlier: Side, later: Side): string {
  return `published ${shown(later.report.published)}, after ${shown(earlier.report.published)}`;
}

/** Which dates would have to be known to put the two in order. */
export function missingDates(a: Side, b: Side): string {
  const open = [a, b].filter((side) => !side.report.published).length;
  return open === 2
    ? 'the dates on which both reports were published'
    : 'the date on which the undated report was published';
}

/** The kind of lineage by which one of two reports comes from the other, if any. */
export function kinship(a: Side, b: Side, { lineage }: Pick<Ground, 'lineage'>) {
  return lineage.get(`${b.report.id} ${a.report.id}`) ?? lineage.get(`${a.report.id} ${b.report.id}`) ?? null;
}

function shown(published: string | null): string {
  return published?.replace('T', ' ').replace(/(:\d\d):\d\d(?:\.\d+)?/, '$1') ?? 'unknown';
}
