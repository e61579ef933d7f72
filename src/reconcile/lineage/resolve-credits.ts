import type { Lineage } from '../../model/lineage.ts';
import type { Body } from './body.ts';
import { lineageRow } from './lineage-row.ts';
import { likeness, storyWords } from './story-words.ts';

/** The known name of each report's publisher, by report. */
export type Publishers = ReadonlyMap<string, string | null>;

/** Of 450 pairs of real reports on different stories 1 in 20 is more alike than this, of those on one story 17 in 20. */
const SAME_STORY = 0.12;

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
  return rows.map((row) => {
    const giver = takenFrom.get(row.report);
    if (giver !== undefined && publishers.get(giver) === row.from) return pointedAt(row, giver);
    const published = byPublisher.get(row.from) ?? [];
    const meant = closest(byId.get(row.report)!, published, common);
    return meant === null ? row : pointedAt(row, meant);
  });
}

function closest(taker: Body, published: readonly Body[], common: ReadonlySet<string>): string | null {
  if (published.length === 0) return null;
  const words = storyWords(taker, common);
  const rated = published.map((body) => ({ id: body.report.id, alike: likeness(words, storyWords(body, common)) }));
  const [best] = rated.sort((a, b) => b.alike - a.alike || (a.id < b.id ? -1 : 1));
  return best!.alike >= SAME_STORY && best!.id !== taker.report.id ? best!.id : null;
}

function pointedAt(row: Lineage, report: string): Lineage {
  return lineageRow(row.report, report, row.kind, row.basis, row.evidence);
}
