import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packClassifier, unpackClassifier } from '../../../../src/read/statement/classify/classifier.ts';
import { FeatureSet } from '../../../../src/read/statement/classify/feature-set.ts';
import { bestOf, scoreLinear, type LinearWeights } from '../../../../src/read/statement/classify/linear-scorer.ts';

function table(bits: number, classes: number, seed: number): LinearWeights {
  const values = Int8Array.from({ length: classes << bits }, (_, i) => ((i * 31 + seed) % 255) - 127);
  return { bits, classes, scale: 0.25, values };
}

describe('the weights of the classifiers', () => {
  it('come back from their bytes as they were, wherever the bytes lie', () => {
    fc.assert(
      fc.property(fc.nat(5), fc.nat(200), (offset, seed) => {
        const written = {
          stands: table(3, 2, seed),
          stance: table(4, 3, seed),
          turns: table(5, 2, seed),
          accused: table(3, 1, seed),
          answers: table(2, 1, seed),
        };
        const packed = packClassifier(written);
        const moved = new Uint8Array(packed.length + offset);
        moved.set(packed, offset);
        expect(unpackClassifier(moved.subarray(offset))).toEqual(written);
      }),
    );
  });

  it('are refused when they are something else', () => {
    expect(() => unpackClassifier(new Uint8Array(64))).toThrow('not weights');
    expect(() => unpackClassifier(new Uint8Array(3))).toThrow('not weights');
  });

  it('add up over the features that hold', () => {
    const set = new FeatureSet();
    set.add('cue', 'deny');
    const weights = table(8, 2, 1);
    const once = scoreLinear(weights, set.hashes);
    const twice = scoreLinear(weights, [...set.hashes, ...set.hashes]);
    expect([...twice]).toEqual([...once].map((score) => 2 * score));
    expect([...scoreLinear(weights, [])]).toEqual([0, 0]);
  });

  it('tell one answer to one question from another', () => {
    const set = new FeatureSet();
    set.add('cue', 'deny');
    set.add('cue', 'denies');
    set.add('verb', 'deny');
    expect(new Set(set.hashes).size).toBe(3);
  });

  it.each([
    [[1, 3, 2], 1],
    [[2, 2], 0],
    [[-5], 0],
  ])('the best of %j is at %i', (scores, best) => {
    expect(bestOf(scores)).toBe(best);
  });
});
