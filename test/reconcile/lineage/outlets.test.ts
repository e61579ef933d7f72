import { expect, it } from 'vitest';
import { openCodebooks } from '../../../codebooks/codebooks.ts';
import { findOutlets, knownOutlets } from '../../../src/reconcile/lineage/outlets.ts';
import { traceLineage } from '../../../src/reconcile/lineage/lineage.ts';
import { annotate } from '../../support/annotate.ts';

const codebooks = openCodebooks();
const outlets = knownOutlets([], codebooks);

it.each([
  'Port is hit\nOrlen Guardian\nPolice offered rewards.',
  'Port is hit\nThe Belzia Daily Mirror\nPolice offered rewards.',
  'Police offered rewards, the Northgate Guardian reported.',
  'Police offered rewards, the spokesman told KASTINFORM.',
])('no paper is taken for a known one whose name it half bears: %s', (text) =>
  expect(traceLineage([annotate(text)], codebooks)).toEqual([]),
);

it.each([
  'On Tuesday Guardian reporters',
  'By Guardian staff',
  'The Guardian',
  "Britain's Guardian",
  'The Daily Mirror',
])('the known one is known all the same: %s', (who) =>
  expect(findOutlets(`${who} wrote of it.`, outlets)).toHaveLength(1),
);
