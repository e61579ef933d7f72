import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createPathFinder } from '../../../../src/read/statement/trained/best-paths.ts';
import { PAIRS, STRIDE, decode, type Grammar } from '../../../../src/read/statement/trained/crf.ts';
import { createMarginals, infer } from '../../../../src/read/statement/trained/marginals.ts';
import { partGrammar, roleGrammar } from '../../../../src/read/statement/trained/labels.ts';
import { allPaths, randomLattice } from './lattices.ts';

const shape = fc.record({
  length: fc.integer({ min: 1, max: 5 }),
  labels: fc.integer({ min: 2, max: 4 }),
  seed: fc.nat(),
});

/** A grammar that forbids nothing. */
function freeGrammar(labels: number): Grammar {
  const all = Uint8Array.from({ length: labels }, (_, y) => y);
  const any = Array.from({ length: labels }, () => all);
  return { labels, start: new Uint8Array(STRIDE).fill(1), before: any, after: any };
}

describe('a chain of labels', () => {
  test('decoding finds the best of all labellings', () => {
    fc.assert(
      fc.property(shape, ({ length, labels, seed }) => {
        const lattice = randomLattice(length, seed);
        const best = allPaths(lattice, labels)[0]!;
        expect([...decode(lattice, freeGrammar(labels))]).toEqual(best.path);
      }),
    );
  });

  test('the best few are the best few of all labellings, in order', () => {
    fc.assert(
      fc.property(shape, fc.integer({ min: 1, max: 7 }), ({ length, labels, seed }, count) => {
        const lattice = randomLattice(length, seed);
        const expected = allPaths(lattice, labels).slice(0, count);
        const found = createPathFinder(count)(lattice, freeGrammar(labels));
        expect(found.map(({ path }) => [...path])).toEqual(expected.map(({ path }) => path));
      }),
    );
  });

  test('probabilities are those of summing over all labellings', () => {
    fc.assert(
      fc.property(shape, ({ length, labels, seed }) => {
        const lattice = randomLattice(length, seed);
        const paths = allPaths(lattice, labels);
        const total = paths.reduce((sum, { score }) => sum + Math.exp(score), 0);
        const marginals = createMarginals();
        expect(infer(lattice, freeGrammar(labels), marginals)).toBeCloseTo(Math.log(total), 9);
        for (let i = 0; i < length; i++) {
          const first = paths.filter(({ path }) => path[i] === 1).reduce((sum, { score }) => sum + Math.exp(score), 0);
          expect(marginals.node[i * STRIDE + 1]).toBeCloseTo(first / total, 9);
        }
      }),
    );
  });

  test.each([
    ['roles', roleGrammar],
    ['parts', partGrammar],
  ])('%s follow their grammar whatever the scores', (_, grammar) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.nat(), (length, seed) => {
        const lattice = randomLattice(length, seed);
        expect(isLegal([...decode(lattice, grammar)], grammar)).toBe(true);
        for (const { path } of createPathFinder(4)(lattice, grammar)) expect(isLegal([...path], grammar)).toBe(true);
      }),
    );
  });
});

function isLegal(path: number[], grammar: Grammar): boolean {
  return path.every((label, i) =>
    i === 0 ? grammar.start[label] === 1 : grammar.before[label]!.includes(path[i - 1]!),
  );
}

test('a row of pairs has room for every pair of labels', () => {
  expect(PAIRS).toBe(STRIDE * STRIDE);
});
