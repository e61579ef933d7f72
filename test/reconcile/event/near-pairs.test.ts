import { expect, it } from 'vitest';
import type { Measure } from '../../../src/reconcile/event/cluster-sketches.ts';
import { nearPairs } from '../../../src/reconcile/event/near-pairs.ts';
import { emptySketch, type Sketch } from '../../../src/reconcile/event/sketch.ts';

/** Sketches that share both of two words; how near two are says the table. */
function sketches(): Sketch[] {
  return ['a', 'b', 'c', 'd'].map((id) => ({
    ...emptySketch({ id, published: null }),
    terms: new Map([
      ['sluice', 1],
      ['tow-path', 1],
    ]),
  }));
}

const SCORES: Record<string, number> = { ab: 0.9, ac: 0.5, ad: 0.2, bc: 0.5, bd: 0.7, cd: 0.1 };

function measuring() {
  const compared: string[] = [];
  const measure: Measure = {
    weigh: (all) => [...all],
    words: ({ terms }) => terms,
    compare(a, b, least = -Infinity) {
      const both = a.report + b.report;
      compared.push(both);
      // As the contract allows, scores below what is asked are rough.
      const score = SCORES[both]!;
      return { score: score < least ? 0 : score, conflicts: [], sameSides: false };
    },
    alike: 0,
    alikeSameSides: 0,
    withEachDoubling: 0,
  };
  return { compared, measure };
}

it('compares two once though they share two words, and gives the most alike first', () => {
  const { compared, measure } = measuring();
  const pairs = nearPairs(sketches(), measure, 0.5);
  expect(compared).toEqual(['ab', 'ac', 'ad', 'bc', 'bd', 'cd']);
  expect(pairs.map(({ i, j, score }) => [i, j, score])).toEqual([
    [0, 1, 0.9],
    [1, 3, 0.7],
    [0, 2, 0.5],
    [1, 2, 0.5],
  ]);
});

it('compares one more with the others, and nobody else anew', () => {
  const { compared, measure } = measuring();
  const [a, b, c, d] = sketches() as [Sketch, Sketch, Sketch, Sketch];
  nearPairs([a, c, d], measure, 0.5);
  compared.length = 0;
  const pairs = nearPairs([a, b, c, d], measure, 0.5);
  expect(compared).toEqual(['ab', 'bc', 'bd']);
  expect(pairs).toEqual(nearPairs(sketches(), measure, 0.5));
});

it('is the same when more was asked before, or less', () => {
  const { measure } = measuring();
  const kept = sketches();
  for (const least of [0.5, 0.8, 0.1, 0.6, 0.2])
    expect(nearPairs(kept, measure, least)).toEqual(nearPairs(sketches(), measure, least));
});
