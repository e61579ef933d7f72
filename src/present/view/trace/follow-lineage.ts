import type { Lineage } from '../../../model/lineage.ts';
import type { View } from '../view-dossier.ts';

/** One report takes from another or from outside, and where it is a report of the case, on from there. */
export interface Step {
  row: Lineage;
  onward: Step[];
}

/** Whom a report takes from, followed to the end; a circle of copies is walked once. */
export function followLineage(view: Pick<View, 'takes'>, report: string, passed: readonly string[] = []): Step[] {
  const on = [...passed, report];
  return (view.takes.get(report) ?? [])
    .filter((row) => !on.includes(row.from))
    .map((row) => ({ row, onward: followLineage(view, row.from, on) }));
}
