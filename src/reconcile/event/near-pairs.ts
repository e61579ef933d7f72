import { once } from '../once.ts';
import { pushTo } from '../push-to.ts';
import { serialOf } from '../remember.ts';
import type { Measure } from './cluster-sketches.ts';
import type { Sketch } from './sketch.ts';
import type { Terms } from './story-terms.ts';

/** Two sketches, by their positions, that are nearly alike enough to be on one event. */
export interface Pair {
  i: number;
  j: number;
  score: number;
}

/** Reports share an event only if they share one of their heaviest words. */
const KEYS = 32;
/**
 * Of those that share a word, each is compared with all while they are few, and with some that follow it when they are many:
 * enough to chain the reports of one story, while a word of many stories stays linear.
 */
const FEW = 40;
const FEWEST = 6;

/**
 * Pairs that share a heavy word, do not conflict and score `least`, the most alike first. Each pair is compared once however many
 * words it shares, and not again as long as both sketches are the same objects.
 */
export function nearPairs(sketches: readonly Sketch[], measure: Measure, least: number): Pair[] {
  const serials = sketches.map(serialOf);
  const pairs: Pair[] = [];
  for (const [i, others] of sharingWords(sketches.map((sketch) => heaviest(measure.words(sketch))))) {
    const scores = scoresOf(sketches[i]!, others, sketches, serials, measure, least);
    others.forEach((j, k) => {
      const score = scores[k]!;
      if (score >= least) pairs.push({ i, j, score });
    });
  }
  return pairs.sort((x, y) => y.score - x.score || x.i - y.i || x.j - y.j);
}

/** For each position those after it with which it shares a word and is compared. */
function* sharingWords(keys: readonly (readonly string[])[]): Generator<[number, number[]]> {
  const blocks = new Map<string, number[]>();
  keys.forEach((own, i) => {
    for (const key of own) pushTo(blocks, key, i);
  });
  const passed = new Map<string, number>();
  const last = new Int32Array(keys.length).fill(-1);
  for (const [i, own] of keys.entries()) {
    const others: number[] = [];
    for (const key of own) {
      const members = blocks.get(key)!;
      const next = (passed.get(key) ?? 0) + 1;
      passed.set(key, next);
      const window = Math.max(FEWEST, Math.floor((FEW * FEW) / members.length));
      for (let at = next; at < Math.min(members.length, next + window); at++) {
        const j = members[at]!;
        if (last[j] !== i) others.push(j);
        last[j] = i;
      }
    }
    yield [i, others];
  }
}

/** How near a sketch was to others when they were last compared; not a number where they are not near. */
interface Compared {
  least: number;
  /** Their serials. */
  others: Int32Array;
  scores: Float64Array;
}

const known = new WeakMap<Sketch, Compared>();

function scoresOf(
  sketch: Sketch,
  others: readonly number[],
  sketches: readonly Sketch[],
  serials: readonly number[],
  measure: Measure,
  least: number,
): Float64Array {
  const found = known.get(sketch);
  // What was not near enough for less is not near enough for more.
  const before = found && found.least <= least ? found : null;
  if (before?.others.length === others.length && others.every((j, k) => serials[j] === before.others[k]))
    return before.scores;
  const own = Int32Array.from(others, (j) => serials[j]!);
  const scores = Float64Array.from(others, (j, k) => {
    const at = before ? (before.others[k] === own[k] ? k : before.others.indexOf(own[k]!)) : -1;
    return at < 0 ? nearness(sketch, sketches[j]!, measure, least) : before!.scores[at]!;
  });
  known.set(sketch, { least, others: own, scores });
  return scores;
}

function nearness(a: Sketch, b: Sketch, measure: Measure, least: number): number {
  const { score, conflicts } = measure.compare(a, b, least);
  return score >= least && conflicts.length === 0 ? score : NaN;
}

const heaviest = once((terms: Terms): string[] =>
  [...terms]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, KEYS)
    .map(([term]) => term),
);
