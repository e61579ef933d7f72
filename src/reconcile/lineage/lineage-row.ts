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
  for (const row of [...rows].sort(byCloseness)) {
    const key = `${row.report} ${row.from.toLowerCase()}`;
    const known = merged.get(key);
    if (known) merged.set(key, { ...known, evidence: withoutRepeats([...known.evidence, ...row.evidence]) });
    else merged.set(key, row);
  }
  return [...merged.values()].sort((a, b) => (a.report + a.from < b.report + b.from ? -1 : 1));
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
