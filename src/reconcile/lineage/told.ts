import type { AnnotatedReport } from '../../model/annotated-report.ts';
import type { Lineage } from '../../model/lineage.ts';
import type { Report } from '../../model/report.ts';
import { bodyOf, type Body } from './body.ts';
import { findCredits } from './find-credits.ts';
import { findDocuments } from './find-documents.ts';
import { findRelays } from './find-relays.ts';
import { outletNamed, publisherName, type Outlets } from './outlets.ts';

/** The words of a report, and what it tells itself of where they come from. */
export interface Told {
  body: Body;
  /** The known name of its publisher. */
  publisher: string | null;
  /** Outlets and documents that it takes from. */
  rows: readonly Lineage[];
  /** Of these, those by which it took its words from a publisher, by the name of that. */
  creditTo: ReadonlyMap<string, Lineage>;
}

/** Reads what a report tells, where these outlets may be named. */
export function readTold(annotated: AnnotatedReport, outlets: Outlets): Told {
  const body = bodyOf(annotated.report);
  const credits = findCredits(body, outlets);
  const taken = credits.filter(({ kind }) => kind === 'copy' || kind === 'excerpt');
  return {
    body,
    publisher: canonicalPublisher(annotated.report, outlets),
    rows: [...credits, ...findRelays(annotated, outlets), ...findDocuments(annotated, body, outlets)],
    creditTo: new Map(taken.map((row) => [row.from, row])),
  };
}

function canonicalPublisher(report: Report, outlets: Outlets): string | null {
  const publisher = publisherName(report);
  return publisher === null ? null : (outletNamed(outlets, publisher) ?? publisher);
}
