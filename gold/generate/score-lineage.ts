import type { Dossier } from '../../src/model/dossier.ts';
import type { Lineage } from '../../src/model/lineage.ts';
import type { Generated } from './generate.ts';
import type { Score } from './score.ts';

/**
 * Rows between reports against who was made from whom. Of reports with the same words any may be given as the source of another;
 * where one of the two is undated, either may be said to take, or that they share a source.
 */
export function scoreLineage(generated: readonly Generated[], { lineage }: Dossier): Score {
  const byId = new Map(generated.map((one) => [one.annotated.report.id, one]));
  const familyOf = families(generated, byId);
  const isTrue = (row: Lineage): boolean => {
    const [taker, giver] = [byId.get(row.report)!, byId.get(row.from)!];
    if (familyOf(taker) !== familyOf(giver)) return false;
    if (isUndated(taker) || isUndated(giver)) return true;
    return taker.takes?.kind === row.kind;
  };
  const rows = lineage.filter((row) => byId.has(row.from) && row.kind !== 'cites' && row.kind !== 'quotes');
  const right = rows.filter(isTrue);
  const tied = new Set(right.map(({ report }) => report));
  const given = new Set(right.map(({ from }) => from));
  const planted = generated.filter(({ takes }) => takes !== null);
  const found = planted.filter((one) => {
    const { id } = one.annotated.report;
    const giver = byId.get(one.takes!.from)!;
    return tied.has(id) || ((isUndated(one) || isUndated(giver)) && given.has(id));
  });
  return { planted: planted.length, found: found.length, claimed: rows.length, true: right.length };
}

function isUndated({ facts }: Generated): boolean {
  return facts.published === null;
}

function families(generated: readonly Generated[], byId: ReadonlyMap<string, Generated>): (one: Generated) => string {
  const roots = new Map<string, string>();
  for (const one of generated) {
    let root = one;
    while (root.takes) root = byId.get(root.takes.from)!;
    roots.set(one.annotated.report.id, root.annotated.report.id);
  }
  return (one) => roots.get(one.annotated.report.id)!;
}

/** Words had through a wire, as a credit to the wire or to a report of it in the case. */
export function scoreRelays(generated: readonly Generated[], { lineage }: Dossier): Score {
  const publisherOf = new Map(generated.map(({ annotated: { report }, facts }) => [report.id, facts.publisher]));
  const through = new Map(generated.map((one) => [one.annotated.report.id, one.through]));
  const rows = lineage.filter(({ kind }) => kind === 'quotes');
  const right = rows.filter(({ report, from }) => through.get(report) === (publisherOf.get(from) ?? from));
  const tied = new Set(right.map(({ report }) => report));
  const planted = generated.filter((one) => one.through !== null);
  const found = planted.filter(({ annotated }) => tied.has(annotated.report.id));
  return { planted: planted.length, found: found.length, claimed: rows.length, true: right.length };
}
