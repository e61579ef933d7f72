import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stepOf, stepOffset } from '../../../src/reconcile/event/step.ts';

const REPORTS = Array.from({ length: 20_000 }, (_, i) => stepOffset(`report ${i}`));

it('is the first doubling that is not below the count', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e6 }), fc.string(), (count, report) => {
      const over = stepOf(count, stepOffset(report)) - Math.log2(count);
      expect(over).toBeGreaterThanOrEqual(-1e-9);
      expect(over).toBeLessThan(1);
    }),
  );
});

it('changes few reports with one more use of a common word, wherever that falls', () => {
  for (const count of [200, 512, 1024, 1500, 2048]) {
    const changed = REPORTS.filter((offset) => stepOf(count, offset) !== stepOf(count + 1, offset));
    expect(changed.length / REPORTS.length).toBeLessThan(4 / count);
  }
});

it('is the power of two for all reports while the users are few', () => {
  expect(new Set(REPORTS.map((offset) => stepOf(33, offset)))).toEqual(new Set([6]));
});
