import type { Sketch } from './sketch.ts';
import type { Terms } from './story-terms.ts';

/** Words of so many sketches at most tell as much as a word can: a story may be told that often. */
const FEW = 8;

/**
 * The sketches with each word weighed by how few use it (inverse document frequency, Spärck Jones 1972). Both counts go in
 * powers of two, so that one report more leaves nearly every sketch as it was, the same object.
 */
export function temperSketches(sketches: readonly Sketch[]): Sketch[] {
  const users = new Map<string, number>();
  for (const { terms } of sketches) for (const term of terms.keys()) users.set(term, (users.get(term) ?? 0) + 1);
  const all = Math.max(FEW, powerOfTwo(sketches.length));
  const rarities = new Map([...users].map(([term, count]) => [term, rarityOf(count, all)]));
  return sketches.map((sketch) => temper(sketch, rarities));
}

interface Tempered {
  rarities: readonly number[];
  sketch: Sketch;
}

const known = new WeakMap<Sketch, Tempered>();

function temper(sketch: Sketch, rarityOfTerm: ReadonlyMap<string, number>): Sketch {
  const rarities = [...sketch.terms.keys()].map((term) => rarityOfTerm.get(term)!);
  const before = known.get(sketch);
  if (before?.rarities.every((rarity, i) => rarity === rarities[i])) return before.sketch;
  // The words of the head are among the terms.
  const weigh = (terms: Terms): Terms =>
    new Map([...terms].map(([term, weight]) => [term, weight * rarityOfTerm.get(term)!]));
  const tempered = { ...sketch, terms: weigh(sketch.terms), head: weigh(sketch.head) };
  known.set(sketch, { rarities, sketch: tempered });
  return tempered;
}

function rarityOf(users: number, all: number): number {
  return Math.log(1 + all / Math.max(FEW, powerOfTwo(users))) / Math.log(1 + all / FEW);
}

/** The smallest power of two that is not below `n`. */
function powerOfTwo(n: number): number {
  return 2 ** Math.ceil(Math.log2(n));
}
