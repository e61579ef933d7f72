import type { Granularity } from '../../model/moment.ts';
import { rangeOf, type Quantity } from '../../model/quantity.ts';
import { compareSketches } from './compare-sketches.ts';
import { weighty, type Sketch } from './sketch.ts';
import { once } from '../once.ts';
import { pushTo } from '../push-to.ts';

/** Which main event a passage seems to be about, with the reason. */
export interface Placement {
  cluster: number;
  why: string;
}

const PLACED = 0.22;
const MARGIN = 0.04;
const SAME_COUNT = 0.15;
const SAME_ACTOR = 0.1;
const PUBLISHED_THEN = 0.05;
/** Longer times hold the days of publication of many events. */
const LONGEST_TIME: readonly Granularity[] = ['day', 'week', 'month'];

/**
 * Finds for each passage the main event of other reports that it fits: the same side accuses the same side, nothing
 * conflicts, and names, counts or words agree. Null where none fits or two fit equally. `clusters` are the sketches of
 * each main event.
 */
export function placePassages(passages: readonly Sketch[], clusters: readonly Sketch[][]): (Placement | null)[] {
  const bySides = new Map<string, number[]>();
  clusters.forEach((members, i) => {
    for (const key of new Set(members.flatMap(sideKeys))) pushTo(bySides, key, i);
  });
  return passages.map((passage) => {
    const candidates = [...new Set(sideKeys(passage).flatMap((key) => bySides.get(key) ?? []))].filter((i) =>
      clusters[i]!.every((member) => member.report !== passage.report),
    );
    return best(passage, candidates, clusters);
  });
}

// Where reading does not tell the country of the accused (`four persons tied to its army`), or takes the accuser's own for it, any
// other country named may be it.
const sideKeys = once(({ accusers, accused, countries }: Sketch): string[] => {
  const from = [...weighty(accusers)];
  const others = (some: Iterable<string>) => [...some].filter((country) => !from.includes(country));
  const told = others(weighty(accused));
  const to = told.length > 0 ? told : others(countries.keys());
  return from.flatMap((accuser) => to.map((country) => `${accuser}>${country}`));
});

function best(passage: Sketch, candidates: readonly number[], clusters: readonly Sketch[][]): Placement | null {
  const rated = candidates
    .map((cluster) => ({ cluster, ...rate(passage, clusters[cluster]!) }))
    .filter(({ score }) => score >= PLACED)
    .sort((x, y) => y.score - x.score || x.cluster - y.cluster);
  const [first, second] = rated;
  if (!first || (second && first.score - second.score < MARGIN)) return null;
  return { cluster: first.cluster, why: first.why };
}

function rate(passage: Sketch, members: readonly Sketch[]): { score: number; why: string } {
  const rated = members.map((member) => {
    const { score, conflicts } = compareSketches(passage, member);
    if (conflicts.length > 0) return { score: 0, why: '' };
    const count = passage.people.find((x) => member.people.some((y) => sameCount(x, y)));
    const shared = [...passage.actors].some((actor) => member.actors.has(actor));
    const then = publishedThen(passage, member);
    const reasons = [
      'the same side accuses the same side',
      ...(count ? [`${count.low ?? count.high} people in both`] : []),
      ...(shared ? ['a body named in both'] : []),
      ...(then ? ['its report was published in the time the passage gives'] : []),
    ];
    const more = (count ? SAME_COUNT : 0) + (shared ? SAME_ACTOR : 0) + (then ? PUBLISHED_THEN : 0);
    return { score: score + more, why: reasons.join(', ') };
  });
  return rated.reduce((x, y) => (y.score > x.score ? y : x));
}

function publishedThen({ moments }: Sketch, { published }: Sketch): boolean {
  if (published === null) return false;
  return moments.some(
    ({ interval, granularity, relation }) =>
      interval !== null &&
      relation === 'at' &&
      LONGEST_TIME.includes(granularity) &&
      interval.from <= published &&
      published <= interval.to,
  );
}

function sameCount(x: Quantity, y: Quantity): boolean {
  const [a, b] = [rangeOf(x), rangeOf(y)];
  return a.low === b.low && a.high === b.high;
}
