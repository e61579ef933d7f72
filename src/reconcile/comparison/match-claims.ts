import { contentWordsOf, likeness } from './content-words.ts';
import { MANY_REPORTS } from './compare-values.ts';
import type { Judge, Judged, Placed } from './judge-pair.ts';

/** Sentences less alike than this make two claims. */
const LEAST_LIKENESS = 0.4;

/**
 * The claims of every two reports that stand in like words, the closest first, each claim once for two reports, and those of a
 * headline against its body. Of those that agree only the first for each claim is kept, and none within a report.
 */
export function matchClaims(placed: readonly Placed[], judge: Judge): Judged[] {
  const reports = [...Map.groupBy(placed, (side) => side.report.id).values()];
  return [...reports.flatMap((sides) => withinReport(sides, judge)), ...acrossReports(reports, judge)];
}

function withinReport(sides: readonly Placed[], judge: Judge): Judged[] {
  const [summaries, body] = [sides.filter(({ summary }) => summary), sides.filter(({ summary }) => !summary)];
  const found = closest(summaries, body).flatMap(([a, b]) => judge(a, b) ?? []);
  return found.filter(({ verdict }) => verdict.relation !== 'agrees');
}

function acrossReports(reports: readonly Placed[][], judge: Judge): Judged[] {
  const agreed = new Set<number>();
  const pairs = reports.flatMap((some, i) =>
    reports.slice(i + 1, i + 1 + MANY_REPORTS).map((others) => [some, others] as const),
  );
  return pairs.flatMap(([some, others]) =>
    closest(some, others).flatMap(([a, b]) => {
      const found = judge(a, b);
      if (!found) return [];
      if (found.verdict.relation !== 'agrees') return [found];
      if (agreed.has(b.index)) return [];
      agreed.add(b.index);
      return [found];
    }),
  );
}

function closest(some: readonly Placed[], others: readonly Placed[]): [Placed, Placed][] {
  const claims = new Map([...some, ...others].map((side) => [side, claimOf(side)]));
  const pairs = some.flatMap((a) => others.map((b) => ({ a, b, like: likeness(claims.get(a)!, claims.get(b)!) })));
  const taken = new Set<Placed>();
  return pairs
    .filter(({ like }) => like >= LEAST_LIKENESS)
    .sort((x, y) => y.like - x.like || x.a.index - y.a.index || x.b.index - y.b.index)
    .filter(({ a, b }) => !taken.has(a) && !taken.has(b) && taken.add(a).add(b))
    .map(({ a, b }) => [a, b]);
}

/** What was said, where it is known apart from who heard it; else the sentence. */
function claimOf(side: Placed): ReadonlySet<string> {
  const content = contentWordsOf(side);
  return content.size > 0 ? content : side.telling;
}
