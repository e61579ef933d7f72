import { once } from '../once.ts';
import type { Body } from './body.ts';
import { bandsOf, minHash } from './min-hash.ts';

const PLACES = 64;
const ROWS = 2;
/** A run of words that this many reports share at most is rare enough to be a trace of copying. */
const RARE = 12;
const RARE_SHARED = 4;
/** Reports compared with each one of a crowded band: its first few in order, so that a wire printed everywhere stays linear. */
const PER_BAND = 6;

/**
 * Pairs of bodies worth comparing: those alike as a whole (MinHash with locality-sensitive hashing) and those that share rare
 * runs of words, as an excerpt does with the whole. Near-linear in the number of bodies. Pairs are indices, the lower first.
 */
export function candidatePairs(bodies: readonly Body[]): [number, number][] {
  const pairs = new Set<number>();
  const add = (a: number, b: number) => pairs.add(Math.min(a, b) * bodies.length + Math.max(a, b));
  // Among few reports every shared run of words is rare, so that nothing alike is missed.
  const crowded = bodies.length > RARE ? bands(bodies) : new Map<string, number[]>();
  for (const band of crowded.values()) {
    band.forEach((body, i) => {
      for (let k = Math.max(0, i - 1); k < i; k++) add(band[k]!, body);
      for (let k = 0; k < Math.min(i, PER_BAND); k++) add(band[k]!, body);
    });
  }
  for (const [a, b] of sharingRareRuns(bodies)) add(a, b);
  return [...pairs].sort((a, b) => a - b).map((pair) => [Math.floor(pair / bodies.length), pair % bodies.length]);
}

function bands(bodies: readonly Body[]): Map<string, number[]> {
  const members = new Map<string, number[]>();
  bodies.forEach((body, i) => {
    for (const band of bandsOfBody(body)) {
      const list = members.get(band);
      if (list) list.push(i);
      else members.set(band, [i]);
    }
  });
  return members;
}

const bandsOfBody = once(({ runs }: Body) => (runs.size === 0 ? [] : bandsOf(minHash(runs.keys(), PLACES), ROWS)));

function sharingRareRuns(bodies: readonly Body[]): [number, number][] {
  const holders = new Map<number, number[]>();
  bodies.forEach((body, i) => {
    for (const run of body.runs.keys()) {
      const list = holders.get(run);
      if (!list) holders.set(run, [i]);
      else if (list.length <= RARE) list.push(i);
    }
  });
  const shared = new Map<number, number>();
  for (const list of holders.values()) {
    if (list.length < 2 || list.length > RARE) continue;
    for (let i = 0; i < list.length; i++) {
      for (let k = i + 1; k < list.length; k++) {
        const pair = list[i]! * bodies.length + list[k]!;
        shared.set(pair, (shared.get(pair) ?? 0) + 1);
      }
    }
  }
  return [...shared]
    .filter(([, count]) => count >= RARE_SHARED)
    .map(([pair]) => [Math.floor(pair / bodies.length), pair % bodies.length]);
}
