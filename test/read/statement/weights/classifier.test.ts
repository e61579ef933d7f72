import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packClassifier, unpackClassifier } from '../../../../src/read/statement/weights/classifier.ts';
import { FeatureSet } from '../../../../src/read/statement/weights/feature-set.ts';
import {
  bestOf,
  scoreLinear,
  scoreOne,
  ScoreSum,
  type LinearWeights,
} from '../../../../src/read/statement/weights/linear-scorer.ts';

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

  it('come to the same whether features are listed or summed as they are asked', () => {
    const weights = table(12, 1, 7);
    const [listed, summed] = [new FeatureSet('again'), new ScoreSum(weights, 'again')];
    for (const set of [listed, summed]) {
      set.add('side', 'own', 'accuse');
      set.add('share', 3, true);
    }
    expect(summed.score()).toBe(scoreOne(weights, listed.hashes));
    expect(summed.score()).not.toBe(0);
  });

  it('stay with their features: trained tables hold for these hashes only', () => {
    const hashesOf = (kind: string) => {
      const set = new FeatureSet(kind);
      set.add('side', 'own', 'accuse');
      set.add('share', 3, true);
      set.add('at', -1, 12);
      return set.hashes;
    };
    expect(hashesOf('')).toEqual([497694972, -972981432, 1128573815]);
    expect(hashesOf('again')).toEqual([1550662875, -608399461, -876958200]);
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
