import type { Sketch } from './sketch.ts';
import type { Terms } from './story-terms.ts';

/** Words of so many sketches at most tell as much as a word can: a story may be told that often. */
const FEW = 8;

/**
 * The sketches with each word weighed by how few use it (inverse document frequency, Spärck Jones 1972). Both counts go in
 * powers of two, so that one report more leaves nearly every weight as it was.
 */
export function temperSketches(sketches: readonly Sketch[]): Sketch[] {
  const users = new Map<string, number>();
  for (const { terms } of sketches) for (const term of terms.keys()) users.set(term, (users.get(term) ?? 0) + 1);
  const all = Math.max(FEW, powerOfTwo(sketches.length));
  const rarity = (term: string) =>
    Math.log(1 + all / Math.max(FEW, powerOfTwo(users.get(term) ?? 1))) / Math.log(1 + all / FEW);
  const weigh = (terms: Terms): Terms => new Map([...terms].map(([term, weight]) => [term, weight * rarity(term)]));
  return sketches.map((sketch) => ({ ...sketch, terms: weigh(sketch.terms), head: weigh(sketch.head) }));
}

/** The smallest power of two that is not below `n`. */
function powerOfTwo(n: number): number {
  return 2 ** Math.ceil(Math.log2(n));
}
