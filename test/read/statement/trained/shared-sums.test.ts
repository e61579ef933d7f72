import { describe, expect, test } from 'vitest';
import { readColumns } from '../../../../src/read/statement/trained/columns.ts';
import { STRIDE, TABLE_ROWS } from '../../../../src/read/statement/trained/crf.ts';
import { readCueContext, type Roles } from '../../../../src/read/statement/trained/cue-context.ts';
import {
  addPartRows,
  addRows,
  addSums,
  BOTH_SUMS,
  STAGE_SUMS,
} from '../../../../src/read/statement/trained/emissions.ts';
import { FacetSums } from '../../../../src/read/statement/trained/facet-sums.ts';
import { FACETS } from '../../../../src/read/statement/trained/facets.ts';
import { FeatureRows } from '../../../../src/read/statement/trained/feature-rows.ts';
import { createLexicon } from '../../../../src/read/statement/trained/lexicon.ts';
import { Memo } from '../../../../src/read/statement/trained/memo.ts';
import {
  createLie,
  lookAt,
  writeLooseFeatures,
  writeRelationFeatures,
} from '../../../../src/read/statement/trained/relation-features.ts';
import { REACH, writeWordFeatures } from '../../../../src/read/statement/trained/token-features.ts';
import { createWordForms, OUTSIDE, type WordForm } from '../../../../src/read/statement/trained/word-forms.ts';
import { WordSums } from '../../../../src/read/statement/trained/word-sums.ts';
import { createRandom } from '../../../../train/random.ts';
import { tokensOfText } from './texts.ts';

const random = createRandom(7);
const table = {
  words: Uint32Array.from({ length: TABLE_ROWS * (STRIDE / 2) }, () => random.bits()),
  rolesScale: 1,
  partsScale: 1,
};
const none = () => ({
  words: new Int32Array(0),
  clusters: new Uint8Array(0),
  lemmas: new Int32Array(0),
  cueClasses: new Uint8Array(0),
});

const forms: WordForm[] = [OUTSIDE];
const words = new WordSums(table);
const { formOf } = createWordForms(createLexicon(none()), (form) => {
  forms.push(form);
  words.add(form);
});
const tokens = tokensOfText(
  'The ministry, which met on Monday, said "no group of ours" had done it. It gave no proof.',
);
const columns = readColumns(tokens, formOf);
const range = { first: 0, last: columns.length };

describe('what is added up once is what each place would add up', () => {
  test('of every word', () => {
    for (const form of forms) {
      for (let offset = -REACH; offset <= REACH; offset++) {
        const rows = new FeatureRows(100);
        const sums = new Int32Array(BOTH_SUMS);
        writeWordFeatures(form, offset, rows);
        addRows(table, rows, sums);
        const at = words.at(form.id, offset);
        expect([...words.values.subarray(at, at + BOTH_SUMS)]).toEqual([...sums]);
      }
    }
  });

  test('of every word given every cue', () => {
    const roles: Roles = {
      role: Uint8Array.from({ length: columns.length }, (_, i) => i % 4),
      cuesBefore: Int32Array.from({ length: columns.length + 1 }, (_, i) => i >> 2),
      byRule: Uint8Array.from({ length: columns.length }, (_, i) => i % 3),
    };
    const facets = FACETS.map((facet) => new FacetSums(facet, table));
    const lie = createLie();
    for (let first = 0; first < columns.length; first++) {
      const cue = readCueContext(columns, range, { first, last: first + 1 }, null);
      for (const facet of facets) facet.begin();
      for (let i = 0; i < columns.length; i++) {
        if (i === first) continue;
        const [shared, plain] = [new Int32Array(STAGE_SUMS), new Int32Array(STAGE_SUMS)];
        const rows = new FeatureRows(100);
        lookAt(columns, range, cue, roles, i, lie);
        facets.forEach((facet, k) => addSums(facet.values, facet.at(cue, lie.keys[k]!), shared));
        writeLooseFeatures(columns, range, cue, roles, i, lie, rows);
        addPartRows(table, rows, shared);
        rows.clear();
        writeRelationFeatures(columns, range, cue, roles, i, createLie(), rows);
        addPartRows(table, rows, plain);
        expect([...shared]).toEqual([...plain]);
      }
    }
  });
});

describe('a memo', () => {
  test('fills each row once, and anew after making room for more than it holds', () => {
    const filled: number[] = [];
    const memo = new Memo(2, 3, (key, values, at) => {
      filled.push(key);
      values.fill(key, at, at + 2);
    });
    for (const key of [5, 6, 5]) expect(memo.values[memo.at(key) + 1]).toBe(key);
    memo.makeRoom(1);
    expect([memo.values[memo.at(5)], filled]).toEqual([5, [5, 6]]);
    memo.makeRoom(2);
    expect([memo.values[memo.at(5)], filled]).toEqual([5, [5, 6, 5]]);
  });
});
