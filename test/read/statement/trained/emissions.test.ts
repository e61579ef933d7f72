import fc from 'fast-check';
import { expect, test } from 'vitest';
import { STRIDE, createLattice, resetLattice } from '../../../../src/read/statement/trained/crf.ts';
import { addEmissions, interleave } from '../../../../src/read/statement/trained/emissions.ts';
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
      const lattices = [createLattice(), createLattice()] as const;
      for (const lattice of lattices) resetLattice(lattice, 1);
      const words = interleave(packBytes(Int8Array.from(roles)), packBytes(Int8Array.from(parts)));
      addEmissions({ words, rolesScale: 1, partsScale: 0.5 }, features, ...lattices, 0);
      for (let y = 0; y < STRIDE; y++) {
        const sum = (weights: number[]) => chosen.reduce((total, row) => total + weights[row * STRIDE + y]!, 0);
        expect(lattices[0].emission[y]).toBe(sum(roles) || 0);
        expect(lattices[1].emission[y]).toBe(sum(parts) / 2 || 0);
      }
    }),
  );
});
