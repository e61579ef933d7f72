import type { Ledger } from '../ledger/ledger.ts';
import type { FactsRecorded } from '../model/change.ts';
import type { Dossier } from '../model/dossier.ts';
import { decisionsOn, type Who } from '../model/judgement.ts';
import { theOne, type Reference } from '../model/reference.ts';
import { reportReference, type ReportFacts } from '../model/report.ts';
import { findChanges } from '../reconcile/change/find-changes.ts';
import { maskValues, record } from './record.ts';

/** Records what a person knows of a report, and tells what changes by it in the dossier that the case then makes. */
export async function setFacts(
  ledger: Ledger,
  dossier: () => Promise<Dossier>,
  reference: string,
  facts: Partial<ReportFacts>,
  who: Who,
): Promise<FactsRecorded> {
  const before = await dossier();
  const report = findReport(before, reference);
  const judgements: Reference[] = [];
  for (const decision of decisionsOn(report, maskValues(facts))) judgements.push(await record(ledger, decision, who));
  return { judgements, changes: findChanges(before, await dossier()) };
}

function findReport({ reports }: Dossier, reference: string): string {
  const ids = reports.map(({ report }) => report.id);
  const none = 'No report of this case is called so: "gainsay list reports" shows what they are called.';
  const found = theOne(reference, ids.map(reportReference), none);
  return ids.find((id) => reportReference(id) === found)!;
}
