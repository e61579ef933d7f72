import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generateReports } from '../../../gold/generate/generate.ts';
import { bodyOf } from '../../../src/reconcile/lineage/body.ts';
import { CandidatePairs, type Bodied } from '../../../src/reconcile/lineage/candidate-pairs.ts';

/** Enough reports of few stories that runs of words are held by more than are rare, and bands by more than are compared. */
const bodied: Bodied[] = generateReports({ seed: 3, reports: 40 })
  .map(({ annotated }) => ({ body: bodyOf(annotated.report) }))
  .sort((a, b) => (a.body.report.id < b.body.report.id ? -1 : 1));

function pairsAmong(candidates: CandidatePairs<Bodied>): string[] {
  return bodied.flatMap((a, i) => bodied.flatMap((b, k) => (i < k && candidates.has(a, b) ? [`${i} ${k}`] : [])));
}

function made(of: readonly Bodied[]): CandidatePairs<Bodied> {
  const candidates = new CandidatePairs<Bodied>();
  for (const one of of) candidates.add(one);
  return candidates;
}

describe('CandidatePairs', () => {
  it('is what it would be made of what is there, whatever came and went in whatever order', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: bodied.length - 1 }), { maxLength: 120 }), (steps) => {
        const candidates = made(bodied);
        const there = new Set(bodied);
        for (const one of steps.map((step) => bodied[step]!)) {
          if (there.delete(one)) candidates.remove(one);
          else candidates.add([...there.add(one)].at(-1)!);
        }
        expect(pairsAmong(candidates)).toEqual(pairsAmong(made([...there])));
      }),
      { numRuns: 40 },
    );
  });

  it('tells which pairs came and which went', () => {
    const candidates = made(bodied.slice(1));
    candidates.takeChanged();
    const before = new Set(pairsAmong(candidates));
    candidates.add(bodied[0]!);
    const told = new Set(candidates.takeChanged().map(([a, b]) => `${bodied.indexOf(a)} ${bodied.indexOf(b)}`));
    const after = new Set(pairsAmong(candidates));
    const moved = [...before, ...after].filter((pair) => before.has(pair) !== after.has(pair));
    expect(moved.length).toBeGreaterThan(0);
    expect(moved.filter((pair) => !told.has(pair))).toEqual([]);
  });
});
