import { createHash } from 'node:crypto';
import type { Codebooks } from '../../../codebooks/codebooks.ts';
import type { AnnotatedReport } from '../../model/annotated-report.ts';
import type { Lineage } from '../../model/lineage.ts';
import type { Report } from '../../model/report.ts';
import { once } from '../once.ts';
import { remember, serialOf } from '../remember.ts';
import { bodyOf } from './body.ts';
import { findCredits } from './find-credits.ts';
import { findDocuments } from './find-documents.ts';
import { findRelays } from './find-relays.ts';
import { mergeRows } from './lineage-row.ts';
import { knownOutlets, outletNamed, publisherName, type Outlets } from './outlets.ts';
import type { CreditTo } from './order-of.ts';
import { relateBodies } from './relate-bodies.ts';
import { relateDigests } from './relate-digests.ts';
import { resolveCredits, type Publishers } from './resolve-credits.ts';

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
  const names = keyOfNames(sorted, codebooks);
  const credits = sorted.map((annotated, i) =>
    remember(annotated, 'credits', names, () => findCredits(bodies[i]!, outlets)),
  );
  const publishers = new Map(sorted.map(({ report }) => [report.id, canonicalPublisher(report, outlets)]));
  const inside = relateBodies(bodies, creditsBetween(credits.flat(), publishers));
  const takenFrom = new Map(inside.map((row) => [row.report, row.from]));
  const common = commonWords(codebooks.commonWords);
  const digests = relateDigests(bodies, common).filter((row) => !takenFrom.has(row.report));
  const outside = sorted.flatMap((annotated, i) => [
    ...credits[i]!,
    ...remember(annotated, 'outside', names, () => [
      ...findRelays(annotated, outlets),
      ...findDocuments(annotated, bodies[i]!, outlets),
    ]),
  ]);
  return mergeRows([...inside, ...digests, ...resolveCredits(outside, takenFrom, bodies, publishers, common)]);
}

/** Equal where the outlets that may be named are. */
function keyOfNames(reports: readonly AnnotatedReport[], codebooks: object): string {
  const publishers = [...new Set(reports.map(({ report }) => report.publisher))].sort();
  return createHash('sha256')
    .update(JSON.stringify([serialOf(codebooks), publishers]))
    .digest('base64url');
}

const commonWords = once(
  (book: Codebooks['commonWords']): ReadonlySet<string> => new Set(book.words.flatMap((line) => line.split(/\s+/))),
);

function creditsBetween(credits: readonly Lineage[], publishers: Publishers): CreditTo {
  const taken = new Map<string, Map<string, Lineage>>();
  for (const row of credits) {
    if (row.kind !== 'copy' && row.kind !== 'excerpt') continue;
    const own = taken.get(row.report) ?? new Map<string, Lineage>();
    taken.set(row.report, own.set(row.from, row));
  }
  return (taker, giver) => taken.get(taker.report.id)?.get(publishers.get(giver.report.id) ?? '') ?? null;
}

function canonicalPublisher(report: Report, outlets: Outlets): string | null {
  const publisher = publisherName(report);
  return publisher === null ? null : (outletNamed(outlets, publisher) ?? publisher);
}
