import type { Basis } from '../../model/basis.ts';
import type { Lineage, LineageKind } from '../../model/lineage.ts';
import { referTo } from '../../model/reference.ts';

/** A row of lineage; its reference follows from who takes what from whom. */
export function lineageRow(
  report: string,
  from: string,
  kind: LineageKind,
  basis: Basis,
  evidence: Lineage['evidence'],
): Lineage {
  return { id: referTo('l', [report, from, kind]), report, from, kind, basis, evidence };
}

/** One row for each report and origin: the closest kind, the firmest basis, all the evidence. */
export function mergeRows(rows: readonly Lineage[]): Lineage[] {
  const merged = new Map<string, Lineage>();
  const authored = authoredDocuments(rows);
  for (const named of [...rows].sort(byCloseness)) {
    const author = authored.get(`${named.report} ${named.from}`);
    const row = author ? lineageRow(named.report, author, named.kind, named.basis, named.evidence) : named;
    const key = `${row.report} ${row.from.toLowerCase()}`;
    const known = merged.get(key);
    if (known) merged.set(key, { ...known, evidence: withoutRepeats([...known.evidence, ...row.evidence]) });
    else merged.set(key, row);
  }
  return inOrderOfTakers([...merged.values()]);
}

/** By the report that takes, and then by what it takes from. */
export function inOrderOfTakers(rows: readonly Lineage[]): Lineage[] {
  return [...rows].sort((a, b) => (a.report + a.from < b.report + b.from ? -1 : 1));
}

// `WeChat post` and `WeChat post by the Port Bureau` in one report are one document, where it names one author only.
function authoredDocuments(rows: readonly Lineage[]): Map<string, string | null> {
  const authored = new Map<string, string | null>();
  for (const { report, from } of rows) {
    const document = / by /.test(from) ? from.replace(/ by .*/s, '') : null;
    if (document === null) continue;
    const key = `${report} ${document}`;
    authored.set(key, authored.has(key) && authored.get(key) !== from ? null : from);
  }
  return authored;
}

const CLOSEST: readonly LineageKind[] = ['copy', 'excerpt', 'update', 'translation', 'quotes', 'cites', 'same-source'];
const FIRMEST: readonly Basis[] = ['person', 'stated', 'outside', 'inferred'];

function byCloseness(a: Lineage, b: Lineage): number {
  return (
    CLOSEST.indexOf(a.kind) - CLOSEST.indexOf(b.kind) ||
    FIRMEST.indexOf(a.basis) - FIRMEST.indexOf(b.basis) ||
    (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0) ||
    (a.from < b.from ? -1 : 1)
  );
}

function withoutRepeats(evidence: Lineage['evidence']): Lineage['evidence'] {
  const seen = new Set<string>();
  return evidence.filter(({ report, start, end }) => {
    const key = `${report} ${start} ${end}`;
    return !seen.has(key) && seen.add(key);
  });
}
