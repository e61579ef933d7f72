import type { Codebooks } from '../../../codebooks/codebooks.ts';
import type { AnnotatedReport } from '../../model/annotated-report.ts';
import type { Lineage } from '../../model/lineage.ts';
import type { Report } from '../../model/report.ts';
import { bodyOf } from './body.ts';
import { findCredits } from './find-credits.ts';
import { findDocuments } from './find-documents.ts';
import { findRelays } from './find-relays.ts';
import { lineageRow, mergeRows } from './lineage-row.ts';
import { knownOutlets, outletNamed, publisherName, type Outlets } from './outlets.ts';
import { relateBodies } from './relate-bodies.ts';
import { relateDigests } from './relate-digests.ts';

/**
 * Who takes words or facts from whom: copies, excerpts and updates among the reports, by their words; outlets and documents
 * outside, by what the reports say. Each row has its evidence. The order of reports changes nothing. Near-linear in their number.
 */
export function traceLineage(
  reports: readonly AnnotatedReport[],
  codebooks: Pick<Codebooks, 'outlets' | 'commonWords'>,
): Lineage[] {
  const sorted = [...reports].sort((a, b) => (a.report.id < b.report.id ? -1 : 1));
  const bodies = sorted.map(({ report }) => bodyOf(report));
  const outlets = knownOutlets(
    sorted.map(({ report }) => report),
    codebooks,
  );
  const inside = relateBodies(bodies);
  const byId = new Map(sorted.map(({ report }) => [report.id, report]));
  const givers = new Map(inside.map((row) => [row.report, byId.get(row.from)]));
  const digests = relateDigests(bodies, codebooks).filter((row) => !givers.has(row.report));
  const outside = sorted.flatMap((annotated, i) => [
    ...findCredits(bodies[i]!, outlets),
    ...findRelays(annotated, outlets),
    ...findDocuments(annotated, bodies[i]!, outlets),
  ]);
  return mergeRows([...inside, ...digests, ...outside.map((row) => toReport(row, givers.get(row.report), outlets))]);
}

// A credit to the publisher of the very report that the words come from means that report.
function toReport(row: Lineage, giver: Report | undefined, outlets: Outlets): Lineage {
  const publisher = giver && publisherName(giver);
  if (!giver || !publisher || (outletNamed(outlets, publisher) ?? publisher) !== row.from) return row;
  return lineageRow(row.report, giver.id, row.kind, row.basis, row.evidence);
}
