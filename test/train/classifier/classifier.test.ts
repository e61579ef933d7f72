import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../src/read/statement/candidate.ts';
import { FeatureSet } from '../../../src/read/statement/weights/feature-set.ts';
import { bestOf, scoreLinear } from '../../../src/read/statement/weights/linear-scorer.ts';
import { learnChoices, learnClasses } from '../../../train/classifier/choice-learner.ts';
import { overlapOf } from '../../../train/classifier/overlap.ts';
import type { Marked } from '../../../train/classifier/marked-report.ts';
import { pairUp } from '../../../train/classifier/pair-up.ts';
import { sameName } from '../../../train/classifier/same-name.ts';

const options = { bits: 8, epochs: 20, rate: 0.1, l2: 1e-6, dropout: 0, seed: 1 };

function features(...answers: string[]): readonly number[] {
  const set = new FeatureSet();
  for (const answer of answers) set.add('word', answer);
  return set.hashes;
}

describe('learning', () => {
  const examples = [
    { hashes: features('harbour', 'denied'), right: 0 },
    { hashes: features('harbour', 'urged'), right: 1 },
    { hashes: features('bridge', 'denied'), right: 0 },
    { hashes: features('bridge', 'urged'), right: 1 },
  ];

  it('learns which word tells the classes apart, whatever else stands there', () => {
    const weights = learnClasses([examples], 2, options);
    const classOf = (...words: string[]) => bestOf(scoreLinear(weights, features(...words)));
    expect([classOf('ferry', 'denied'), classOf('ferry', 'urged')]).toEqual([0, 1]);
  });

  it('gives the same weights for the same lessons', () => {
    expect(learnClasses([examples], 2, options)).toEqual(learnClasses([examples], 2, options));
  });

  it('learns to choose, where any of several ways is right', () => {
    const choices = [
      { ways: [features('nobody'), features('subject'), features('object')], right: [1] },
      {
        ways: [features('nobody'), features('object'), features('subject', 'first'), features('subject')],
        right: [2, 3],
      },
    ];
    const weights = learnChoices(choices, options);
    const ways = [features('nobody'), features('object'), features('subject')];
    expect(bestOf(ways.map((way) => scoreLinear(weights, way)[0]!))).toBe(2);
  });
});

describe('who a person wrote down', () => {
  it.each([
    ['Iran', { name: 'Tehran', country: 'IR' }, true],
    ['Iranian Ministry of Health', { name: 'Health Ministry', country: 'IR' }, true],
    ['Ola Brandt', { name: 'Brandt', country: null }, true],
    ['Ola Brandt', { name: 'Lind', country: null }, false],
    ['Iran', { name: 'Ministry of Defence', country: 'TR' }, false],
    ['the government', { name: 'government of Norland', country: null }, false],
  ])('%s and %j: %s', (written, actor, expected) => {
    expect(sameName(written, actor)).toBe(expected);
  });
});

describe('overlap', () => {
  it.each([
    [[{ start: 0, end: 10 }], [{ start: 0, end: 10 }], 1],
    [[{ start: 0, end: 10 }], [{ start: 10, end: 20 }], 0],
    [[{ start: 0, end: 10 }], [{ start: 5, end: 15 }], 0.5],
    [[], [], 1],
  ])('%j and %j share %d', (a, b, expected) => {
    expect(overlapOf(a, b)).toBe(expected);
  });
});

describe('pairs of what is marked and what is found', () => {
  const at = (start: number, end: number) => ({ content: [{ start, end }] }) as Marked & Candidate;

  it('go by the best overlap first, one to one', () => {
    const [long, short] = [at(0, 10), at(0, 6)];
    const [near, exact] = [at(0, 9), at(0, 6)];
    expect([...pairUp([long, short], [exact, near])]).toEqual([
      [exact, short],
      [near, long],
    ]);
  });

  it('share half of their characters', () => {
    expect(pairUp([at(0, 10)], [at(6, 16)]).size).toBe(0);
    expect(pairUp([at(0, 10)], [at(5, 15)]).size).toBe(1);
  });
});
