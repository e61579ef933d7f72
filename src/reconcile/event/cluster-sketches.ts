import { compareSketches, type Comparison } from './compare-sketches.ts';
import type { Sketch } from './sketch.ts';
import type { Terms } from './story-terms.ts';
import { temperSketches } from './temper-sketches.ts';
import { pushTo } from '../push-to.ts';

/** Mean score above which two clusters are one event, and the lower one that is enough when the sides are the same. */
export interface Thresholds {
  alike: number;
  alikeSameSides: number;
}
/** For whole reports, and for passages, which have few words and so more chance likeness. */
export const OF_REPORTS: Thresholds = { alike: 0.11, alikeSameSides: 0.085 };
export const OF_PASSAGES: Thresholds = { alike: 0.4, alikeSameSides: 0.3 };
/** Reports share an event only if they share one of their heaviest words. */
const KEYS = 16;
/**
 * Of those that share a word, each is compared with all while they are few, and with some that follow it when they are many:
 * enough to chain the reports of one story, while a word of many stories stays linear.
 */
const FEW = 40;
const FEWEST = 6;
/** A pair this far below the threshold is no ground to join two clusters. */
const WORTH_TRYING = 0.7;
/** Of large clusters only so many members are compared. */
const SAMPLE = 10;

/**
 * Groups sketches into events: pairs that share a heavy word, most alike first, joined when their clusters are alike on
 * average and no two members conflict. The result does not depend on the order of `sketches`, except that those of one
 * report must come in the order of its text.
 */
export function clusterSketches(sketches: readonly Sketch[], thresholds: Thresholds): Sketch[][] {
  const sorted = [...sketches].sort((a, b) => (a.report < b.report ? -1 : a.report > b.report ? 1 : 0));
  const tempered = temperSketches(sorted);
  const compare: Compare = (i, j) => compareOnce(tempered[i]!, tempered[j]!);
  const clusterOf = sorted.map((_, i) => [i]);
  const refused = new Set<string>();
  for (const { i, j } of candidatePairs(tempered, compare, thresholds)) {
    const [a, b] = [clusterOf[i]!, clusterOf[j]!];
    const trial = `${a[0]} ${a.length} ${b[0]} ${b.length}`;
    if (a === b || refused.has(trial)) continue;
    if (joins(a, b, compare, thresholds)) {
      a.push(...b);
      for (const member of b) clusterOf[member] = a;
    } else refused.add(trial);
  }
  return [...new Set(clusterOf)].map((members) => [...members].sort((i, j) => i - j).map((i) => sorted[i]!));
}

const compared = new WeakMap<Sketch, WeakMap<Sketch, Comparison>>();

/** Sketches that are the same objects as before are not compared again. */
function compareOnce(a: Sketch, b: Sketch): Comparison {
  let known = compared.get(a);
  if (!known) compared.set(a, (known = new WeakMap()));
  let comparison = known.get(b);
  if (!comparison) known.set(b, (comparison = compareSketches(a, b)));
  return comparison;
}

type Compare = (i: number, j: number) => Comparison;

function joins(a: readonly number[], b: readonly number[], compare: Compare, thresholds: Thresholds): boolean {
  const comparisons = a.slice(0, SAMPLE).flatMap((i) => b.slice(0, SAMPLE).map((j) => compare(i, j)));
  if (comparisons.some(({ conflicts }) => conflicts.length > 0)) return false;
  const mean = comparisons.reduce((sum, { score }) => sum + score, 0) / comparisons.length;
  const sameSides = comparisons.filter((comparison) => comparison.sameSides).length * 2 >= comparisons.length;
  return mean >= (sameSides ? thresholds.alikeSameSides : thresholds.alike);
}

interface Pair {
  i: number;
  j: number;
  score: number;
}

function candidatePairs(sketches: readonly Sketch[], compare: Compare, thresholds: Thresholds): Pair[] {
  const least = Math.min(thresholds.alike, thresholds.alikeSameSides) * WORTH_TRYING;
  const seen = new Set<number>();
  const pairs: Pair[] = [];
  for (const [i, j] of neighbours(sketches)) {
    if (seen.has(i * sketches.length + j)) continue;
    seen.add(i * sketches.length + j);
    const { score, conflicts } = compare(i, j);
    if (score >= least && conflicts.length === 0) pairs.push({ i, j, score });
  }
  return pairs.sort((x, y) => y.score - x.score || x.i - y.i || x.j - y.j);
}

// Pairs that share a heavy word, the earlier first.
function* neighbours(sketches: readonly Sketch[]): Generator<[number, number]> {
  const blocks = new Map<string, number[]>();
  sketches.forEach((sketch, i) => {
    for (const key of heaviest(sketch.terms)) pushTo(blocks, key, i);
  });
  for (const members of blocks.values()) {
    const window = Math.max(FEWEST, Math.floor((FEW * FEW) / members.length));
    for (let at = 0; at < members.length; at++) {
      const last = Math.min(members.length, at + 1 + window);
      for (let next = at + 1; next < last; next++) yield [members[at]!, members[next]!];
    }
  }
}

const keysOf = new WeakMap<Terms, string[]>();

function heaviest(terms: Terms): string[] {
  let keys = keysOf.get(terms);
  if (!keys) keysOf.set(terms, (keys = sortOut(terms)));
  return keys;
}

function sortOut(terms: Terms): string[] {
  return [...terms]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, KEYS)
    .map(([term]) => term);
}
