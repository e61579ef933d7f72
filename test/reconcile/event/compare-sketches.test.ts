import { expect, it } from 'vitest';
import type { Moment } from '../../../src/model/moment.ts';
import { compareSketches } from '../../../src/reconcile/event/compare-sketches.ts';
import { emptySketch } from '../../../src/reconcile/event/sketch.ts';

const moment = (from: string, to: string, relation: Moment['relation']): Moment => ({
  stated: {},
  interval: { from, to },
  basis: 'inferred',
  granularity: 'month',
  part: null,
  relation,
  shift: null,
  kind: null,
});
const sketchAt = (one: Moment) => ({ ...emptySketch({ id: 'r', published: null }), moments: [one] });
const MARCH = sketchAt(moment('2031-03-01', '2031-03-31', 'at'));

it.each([
  ['since 2029', moment('2029-01-01', '2029-12-31', 'since'), false],
  ['in 2029', moment('2029-01-01', '2029-12-31', 'at'), true],
  ['before 2032', moment('2032-01-01', '2032-12-31', 'before'), false],
  ['since 2032', moment('2032-01-01', '2032-12-31', 'since'), true],
] as const)('%s is another time than March 2031: %#', (_, other, apart) => {
  expect(compareSketches(MARCH, sketchAt(other)).score < 0).toBe(apart);
});
