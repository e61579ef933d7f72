import fc from 'fast-check';
import { expect, test } from 'vitest';
import { STRIDE } from '../../../../src/read/statement/trained/crf.ts';
import {
  addRows,
  BOTH_SUMS,
  interleave,
  STAGE_SUMS,
  unpackSums,
} from '../../../../src/read/statement/trained/emissions.ts';
import { FeatureRows } from '../../../../src/read/statement/trained/feature-rows.ts';
import { MOST_ADDENDS, packBytes } from '../../../../src/read/statement/trained/packed.ts';

const ROWS = 16;
const weight = fc.integer({ min: -127, max: 127 });
const table = fc.array(weight, { minLength: ROWS * STRIDE, maxLength: ROWS * STRIDE });

test('packed weights add up as plain ones do', () => {
  const rows = fc.array(fc.integer({ min: 0, max: ROWS - 1 }), { maxLength: MOST_ADDENDS });
  fc.assert(
    fc.property(table, table, rows, (roles, parts, chosen) => {
      const features = new FeatureRows(MOST_ADDENDS);
      for (const row of chosen) features.rows[features.length++] = row;
      const words = interleave(packBytes(Int8Array.from(roles)), packBytes(Int8Array.from(parts)));
      const sums = new Int32Array(BOTH_SUMS);
      addRows({ words, rolesScale: 1, partsScale: 0.5 }, features, sums);
      const scores = new Float64Array(2 * STRIDE);
      unpackSums(sums, 0, chosen.length, 1, scores, 0);
      unpackSums(sums, STAGE_SUMS, chosen.length, 0.5, scores, STRIDE);
      for (let y = 0; y < STRIDE; y++) {
        const sum = (weights: number[]) => chosen.reduce((total, row) => total + weights[row * STRIDE + y]!, 0);
        expect(scores[y]).toBe(sum(roles) || 0);
        expect(scores[STRIDE + y]).toBe(sum(parts) / 2 || 0);
      }
    }),
  );
});
