import { compareSketches, type Comparison } from './compare-sketches.ts';
import type { Sketch } from './sketch.ts';
import type { Terms } from './story-terms.ts';
import { pushTo } from '../push-to.ts';

/** Mean score above which two clusters are one event, and the lower one that is enough when the sides are the same. */
export interface Thresholds {
  alike: number;
  alikeSameSides: number;
}
/** For whole reports, and for passages, which have few words and so more chance likeness. */
export const OF_REPORTS: Thresholds = { alike: 0.11, alikeSameSides: 0.085 };
export const OF_PASSAGES: Thresholds = { alike: 0.4, alikeSameSides: 0.3 };
/** Reports share an event only if they share one of their heaviest words; more common words are no keys. */
const KEYS = 16;
const LARGEST_BLOCK = 400;
/** Of large clusters only so many members are compared. */
const SAMPLE = 12;

/**
 * Groups sketches into events: pairs that share a heavy word, most alike first, joined when their clusters are alike on
 * average and no two members conflict. The result does not depend on the order of `sketches`, except that those of one
 * report must come in the order of its text.
 */
export function clusterSketches(sketches: readonly Sketch[], thresholds: Thresholds): Sketch[][] {
  const sorted = [...sketches].sort((a, b) => (a.report < b.report ? -1 : a.report > b.report ? 1 : 0));
  const compare = memoise(sorted);
  const clusterOf = sorted.map((_, i) => [i]);
  for (const [i, j] of candidatePairs(sorted, compare)) {
    const [a, b] = [clusterOf[i]!, clusterOf[j]!];
    if (a === b || !joins(a, b, compare, thresholds)) continue;
    a.push(...b);
    for (const member of b) clusterOf[member] = a;
  }
  return [...new Set(clusterOf)].map((members) => [...members].sort((i, j) => i - j).map((i) => sorted[i]!));
}

type Compare = (i: number, j: number) => Comparison;

function memoise(sketches: readonly Sketch[]): Compare {
  const known = new Map<number, Comparison>();
  return (i, j) => {
    const key = i < j ? i * sketches.length + j : j * sketches.length + i;
    let comparison = known.get(key);
    if (!comparison) known.set(key, (comparison = compareSketches(sketches[i]!, sketches[j]!)));
    return comparison;
  };
}

function joins(a: readonly number[], b: readonly number[], compare: Compare, thresholds: Thresholds): boolean {
  const comparisons = a.slice(0, SAMPLE).flatMap((i) => b.slice(0, SAMPLE).map((j) => compare(i, j)));
  if (comparisons.some(({ conflicts }) => conflicts.length > 0)) return false;
  const mean = comparisons.reduce((sum, { score }) => sum + score, 0) / comparisons.length;
  const sameSides = comparisons.filter((comparison) => comparison.sameSides).length * 2 >= comparisons.length;
  return mean >= (sameSides ? thresholds.alikeSameSides : thresholds.alike);
}

function candidatePairs(sketches: readonly Sketch[], compare: Compare): [number, number][] {
  const blocks = new Map<string, number[]>();
  sketches.forEach((sketch, i) => {
    for (const key of heaviest(sketch.terms)) pushTo(blocks, key, i);
  });
  const pairs = new Map<string, [number, number]>();
  for (const members of blocks.values()) {
    if (members.length > LARGEST_BLOCK) continue;
    members.forEach((i, at) => members.slice(at + 1).forEach((j) => pairs.set(`${i} ${j}`, [i, j])));
  }
  const scored = [...pairs.values()].map((pair) => ({ pair, score: compare(...pair).score }));
  return scored
    .sort((x, y) => y.score - x.score || x.pair[0] - y.pair[0] || x.pair[1] - y.pair[1])
    .map(({ pair }) => pair);
}

function heaviest(terms: Terms): string[] {
  return [...terms]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, KEYS)
    .map(([term]) => term);
}
