import type { Codebooks } from '../../../codebooks/codebooks.ts';
import { compareSketches, type Likeness } from './compare-sketches.ts';
import { compareStories } from './compare-stories.ts';
import { nearPairs, type Pair } from './near-pairs.ts';
import type { Sketch } from './sketch.ts';
import type { Terms } from './story-terms.ts';
import { temperSketches } from './temper-sketches.ts';
import { weighStories } from './weigh-stories.ts';
import { remember, serialOf } from '../remember.ts';

/** How sketches are told apart: which words of them count, how two are compared, and how alike they must be. */
export interface Measure {
  weigh(sketches: readonly Sketch[], codebooks: Codebooks): Sketch[];
  words(sketch: Sketch): Terms;
  /** Need not be exact for a score below `least`. */
  compare(a: Sketch, b: Sketch, least?: number): Likeness;
  /** Mean score above which two clusters are one event, and the lower one that is enough when the sides are the same. */
  alike: number;
  alikeSameSides: number;
  /** How much more is asked for with each doubling of the sketches: among more, the likest two are more alike by chance. */
  withEachDoubling: number;
}
/** Whole reports are compared by all that they say, passages, which are short, by their leads. */
export const OF_REPORTS: Measure = {
  weigh: weighStories,
  words: ({ story }) => story,
  compare: compareStories,
  alike: 0.1,
  alikeSameSides: 0.1,
  withEachDoubling: 0.01,
};
export const OF_PASSAGES: Measure = {
  weigh: (sketches) => temperSketches(sketches),
  words: ({ terms }) => terms,
  compare: compareSketches,
  alike: 0.4,
  alikeSameSides: 0.3,
  withEachDoubling: 0,
};
/** A pair this far below the threshold is no ground to join two clusters. */
const WORTH_TRYING = 0.7;
/** Of large clusters only so many members are compared. */
const SAMPLE = 10;

/**
 * Groups sketches into events: pairs that share a heavy word, most alike first, joined when their clusters are alike on
 * average and no two members conflict. The result does not depend on the order of `sketches`, except that those of one
 * report must come in the order of its text. What hangs together by pairs is clustered by itself, and remembered.
 */
export function clusterSketches(sketches: readonly Sketch[], measure: Measure, codebooks: Codebooks): Sketch[][] {
  const sorted = [...sketches].sort((a, b) => (a.report < b.report ? -1 : a.report > b.report ? 1 : 0));
  const tempered = measure.weigh(sorted, codebooks);
  const asked = askedOf(sketches.length, measure);
  const pairs = nearPairs(tempered, measure, Math.min(asked.alike, asked.alikeSameSides) * WORTH_TRYING);
  const clusters = hangingTogether(sorted.length, pairs).flatMap(({ members, pairs: own }) => {
    if (members.length === 1) return [members];
    // In positions among the members: which sketches they are may have moved up by one.
    const at = new Map(members.map((i, k) => [i, k]));
    const from = [
      [asked.alike],
      members.map((i) => serialOf(tempered[i]!)),
      own.map(({ i, j }) => `${at.get(i)}+${at.get(j)}`),
    ];
    return remember(tempered[members[0]!]!, 'clusters', from.flat().join(' '), () =>
      joinAlike(members, own, tempered, measure, asked).map((cluster) => cluster.map((i) => at.get(i)!)),
    ).map((cluster) => cluster.map((k) => members[k]!));
  });
  return clusters.map((members) => members.map((i) => sorted[i]!));
}

/** A case of so many reports asks for no more than two reports do. */
const SMALL = 32;

type Asked = Pick<Measure, 'alike' | 'alikeSameSides'>;

function askedOf(size: number, { alike, alikeSameSides, withEachDoubling }: Measure): Asked {
  const more = withEachDoubling * Math.max(0, Math.ceil(Math.log2(size / SMALL)));
  return { alike: alike + more, alikeSameSides: alikeSameSides + more };
}

/** Sets of sketches between which there is no pair. */
function hangingTogether(size: number, pairs: readonly Pair[]): { members: number[]; pairs: Pair[] }[] {
  const parent = Array.from({ length: size }, (_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (parent[at] !== at) at = parent[at] = parent[parent[at]!]!;
    return at;
  };
  for (const { i, j } of pairs) parent[Math.max(root(i), root(j))] = Math.min(root(i), root(j));
  const sets = new Map<number, { members: number[]; pairs: Pair[] }>();
  for (let i = 0; i < size; i++) {
    const set = sets.get(root(i));
    if (set) set.members.push(i);
    else sets.set(root(i), { members: [i], pairs: [] });
  }
  for (const pair of pairs) sets.get(root(pair.i))!.pairs.push(pair);
  return [...sets.values()];
}

function joinAlike(
  members: readonly number[],
  pairs: readonly Pair[],
  sketches: readonly Sketch[],
  measure: Measure,
  asked: Asked,
): number[][] {
  const compared = new Map<number, Likeness>();
  const compare: Compare = (i, j) => {
    const key = i * sketches.length + j;
    let comparison = compared.get(key);
    if (!comparison) compared.set(key, (comparison = measure.compare(sketches[i]!, sketches[j]!)));
    return comparison;
  };
  const clusterOf = new Map(members.map((i) => [i, [i]]));
  const refused = new Set<string>();
  for (const { i, j } of pairs) {
    const [a, b] = [clusterOf.get(i)!, clusterOf.get(j)!];
    const trial = `${a[0]} ${a.length} ${b[0]} ${b.length}`;
    if (a === b || refused.has(trial)) continue;
    if (joins(a, b, compare, asked)) {
      a.push(...b);
      for (const member of b) clusterOf.set(member, a);
    } else refused.add(trial);
  }
  return [...new Set(clusterOf.values())].map((cluster) => [...cluster].sort((i, j) => i - j));
}

type Compare = (i: number, j: number) => Likeness;

function joins(a: readonly number[], b: readonly number[], compare: Compare, asked: Asked): boolean {
  const comparisons = a.slice(0, SAMPLE).flatMap((i) => b.slice(0, SAMPLE).map((j) => compare(i, j)));
  if (comparisons.some(({ conflicts }) => conflicts.length > 0)) return false;
  const scores = comparisons.map(({ score }) => score);
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  // A single report may follow up one of a story and say little of what the others say.
  const alike = Math.min(a.length, b.length) === 1 ? (mean + Math.max(...scores)) / 2 : mean;
  const sameSides = comparisons.filter((comparison) => comparison.sameSides).length * 2 >= comparisons.length;
  return alike >= (sameSides ? asked.alikeSameSides : asked.alike);
}
