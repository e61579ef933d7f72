import { PAIRS, STRIDE, type Lattice } from '../../../../src/read/statement/trained/crf.ts';
import { createRandom } from '../../../../train/random.ts';

/** A lattice of scores between -2 and 2, the same for the same seed. */
export function randomLattice(length: number, seed: number): Lattice {
  const random = createRandom(seed);
  const score = () => (random.bits() / 2 ** 32) * 4 - 2;
  const emission = Float64Array.from({ length: length * STRIDE }, score);
  const steps = Float64Array.from({ length: length * PAIRS }, score);
  const stepAt = Int32Array.from({ length }, (_, i) => i * PAIRS);
  return { length, emission, steps, stepAt, odds: steps.map(Math.exp) };
}

/** Every labelling with its score, best first: what the fast algorithms must agree with. */
export function allPaths(lattice: Lattice, labels: number): { path: number[]; score: number }[] {
  let paths: { path: number[]; score: number }[] = [{ path: [], score: 0 }];
  for (let i = 0; i < lattice.length; i++) {
    paths = paths.flatMap(({ path, score }) =>
      Array.from({ length: labels }, (_, y) => {
        const step = i === 0 ? 0 : lattice.steps[i * PAIRS + path[i - 1]! * STRIDE + y]!;
        return { path: [...path, y], score: score + step + lattice.emission[i * STRIDE + y]! };
      }),
    );
  }
  return paths.sort((a, b) => b.score - a.score);
}
