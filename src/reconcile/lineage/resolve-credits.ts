import type { Lineage } from '../../model/lineage.ts';
import type { Body } from './body.ts';
import { lineageRow } from './lineage-row.ts';
import { StoryFile } from './story-file.ts';

/** The known name of each report's publisher, by report. */
export type Publishers = ReadonlyMap<string, string | null>;

/**
 * Credits that mean a report of the case: one by the credited publisher from which the words come, or else the one most
 * clearly on the same story. A credit to a publisher whose reports here are on other matters stays a credit to the outside.
 */
export function resolveCredits(
  rows: readonly Lineage[],
  takenFrom: ReadonlyMap<string, string>,
  bodies: readonly Body[],
  publishers: Publishers,
  common: ReadonlySet<string>,
): Lineage[] {
  const byPublisher = Map.groupBy(bodies, (body) => publishers.get(body.report.id) ?? null);
  const byId = new Map(bodies.map((body) => [body.report.id, body]));
  const files = new Map<string, StoryFile>();
  return rows.map((row) => {
    const giver = takenFrom.get(row.report);
    if (giver !== undefined && publishers.get(giver) === row.from) return pointedAt(row, giver);
    const published = byPublisher.get(row.from);
    if (!published) return row;
    let file = files.get(row.from);
    if (!file) files.set(row.from, (file = new StoryFile(published, common)));
    const meant = file.closest(byId.get(row.report)!);
    return meant === null ? row : pointedAt(row, meant);
  });
}

function pointedAt(row: Lineage, report: string): Lineage {
  return lineageRow(row.report, report, row.kind, row.basis, row.evidence);
}
