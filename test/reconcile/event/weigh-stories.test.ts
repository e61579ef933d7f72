import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openCodebooks } from '../../../codebooks/codebooks.ts';
import { emptySketch, type Sketch } from '../../../src/reconcile/event/sketch.ts';
import { weighStories } from '../../../src/reconcile/event/weigh-stories.ts';

const codebooks = openCodebooks();

/** Stories that share some of few words: each word is used by scores of reports. */
const stories = fc.array(fc.subarray(['floodgate', 'harbour', 'ministry', 'reactor', 'satellite'], { minLength: 1 }), {
  minLength: 100,
  maxLength: 160,
});

function sketchOf(words: readonly string[], i: number): Sketch {
  return { ...emptySketch({ id: `report ${i}`, published: null }), story: new Map(words.map((word) => [word, 1])) };
}

test('words weigh the same in a case that grew beyond 64 reports as in one weighed at once', () => {
  fc.assert(
    fc.property(stories, fc.integer({ min: 60, max: 99 }), (told, first) => {
      const sketches = told.map(sketchOf);
      weighStories(sketches.slice(0, first), codebooks);
      expect(weighStories(sketches, codebooks)).toEqual(weighStories(told.map(sketchOf), codebooks));
    }),
    { numRuns: 30 },
  );
});
