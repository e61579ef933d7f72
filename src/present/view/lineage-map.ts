import type { Lineage, LineageKind } from '../../model/lineage.ts';
import { reportReference } from '../../model/report.ts';
import type { Reference } from '../../model/reference.ts';
import type { View } from './view-dossier.ts';

/** Who takes from whom, ready to be drawn: one line for each report or outside source, one arc for each row of lineage. */
export interface LineageMap {
  lines: MapLine[];
  arcs: MapArc[];
  /** Sources and reports that do not fit; the list has them. */
  left: number;
}

export interface MapLine {
  name: string;
  /** Of a report; null for an outside source. */
  reference: Reference | null;
  published: string | null;
}

/** From the line that gives to the line that takes, by index. */
export interface MapArc {
  giver: number;
  taker: number;
  kind: LineageKind;
  /** Words were taken over; otherwise a source is named. */
  close: boolean;
}

/** From this many reports on a drawing tells more than the list. */
const FEW = 4;
const MOST_LINES = 60;
const CLOSE: ReadonlySet<LineageKind> = new Set(['copy', 'excerpt', 'update', 'translation']);

/** The map of a dossier; null where there are few reports, or none takes from another. Outside sources first, then reports in reading order. */
export function mapLineage({ dossier, names, reports }: View): LineageMap | null {
  const { lineage } = dossier;
  if (reports.size < FEW || lineage.length === 0) return null;
  const degree = degrees(lineage);
  const outside = [...degree.keys()].filter((id) => !reports.has(id)).sort(byDegree(degree));
  const inside = [...names.keys()].filter((id) => degree.has(id));
  const kept = new Set([...outside, ...inside].sort(byDegree(degree)).slice(0, MOST_LINES));
  const ids = [...outside, ...inside].filter((id) => kept.has(id));
  const place = new Map(ids.map((id, i) => [id, i]));
  return {
    lines: ids.map((id) => {
      const published = reports.get(id)?.report.published ?? null;
      return { name: names.get(id) ?? id, reference: reports.has(id) ? reportReference(id) : null, published };
    }),
    arcs: lineage.flatMap(({ report, from, kind }) => {
      const [giver, taker] = [place.get(from), place.get(report)];
      return giver === undefined || taker === undefined ? [] : [{ giver, taker, kind, close: CLOSE.has(kind) }];
    }),
    left: outside.length + inside.length - ids.length,
  };
}

function degrees(lineage: readonly Lineage[]): Map<string, number> {
  const degree = new Map<string, number>();
  for (const id of lineage.flatMap(({ report, from }) => [report, from])) degree.set(id, (degree.get(id) ?? 0) + 1);
  return degree;
}

function byDegree(degree: ReadonlyMap<string, number>) {
  return (a: string, b: string) => degree.get(b)! - degree.get(a)! || (a < b ? -1 : 1);
}
