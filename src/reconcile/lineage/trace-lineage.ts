import { createHash } from 'node:crypto';
import type { Codebooks } from '../../../codebooks/codebooks.ts';
import type { AnnotatedReport } from '../../model/annotated-report.ts';
import type { Lineage } from '../../model/lineage.ts';
import { once } from '../once.ts';
import { remember, serialOf } from '../remember.ts';
import { mergeRows } from './lineage-row.ts';
import { knownOutlets } from './outlets.ts';
import { relateBodies } from './relate-bodies.ts';
import { relateDigests } from './relate-digests.ts';
import { resolveCredits } from './resolve-credits.ts';
import { readTold } from './told.ts';

/**
 * Who takes words or facts from whom: copies, excerpts and updates among the reports, by their words; outlets and documents
 * outside, by what the reports say. Each row has its evidence. The order of reports changes nothing. Near-linear in their number.
 */
export function traceLineage(
  reports: readonly AnnotatedReport[],
  codebooks: Pick<Codebooks, 'outlets' | 'commonWords'>,
): Lineage[] {
  const sorted = [...reports].sort((a, b) => (a.report.id < b.report.id ? -1 : 1));
  const outlets = knownOutlets(
    sorted.map(({ report }) => report),
    codebooks,
  );
  const names = keyOfNames(sorted, codebooks);
  const told = sorted.map((annotated) => remember(annotated, 'told', names, () => readTold(annotated, outlets)));
  const inside = relateBodies(told);
  const takenFrom = new Map(inside.map((row) => [row.report, row.from]));
  const common = commonWords(codebooks.commonWords);
  const bodies = told.map(({ body }) => body);
  const digests = relateDigests(bodies, common).filter((row) => !takenFrom.has(row.report));
  return mergeRows([...inside, ...digests, ...resolveCredits(told, takenFrom, common)]);
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
