import { expect, test } from 'vitest';
import type { Reading } from '../../../src/model/field.ts';
import { withoutHalfSealed } from '../../../src/reconcile/seal/without-half-sealed.ts';
import { annotate } from '../../support/annotate.ts';
import { eventOf } from '../../support/one-event.ts';

const texts = [
  '███████████ ran the office.',
  'Toma Varensky ran the office.',
  'It was ███████████.',
  'Lirra Onde, Lira Onde',
];
const reports = texts.map((text) => annotate(text));

function reading(report: number, words: string): Reading {
  const start = texts[report]!.indexOf(words);
  const { id } = reports[report]!.report;
  const value = { kind: 'actor', actor: null, name: words } as const;
  return {
    id: `v-${words}`,
    report: id,
    statement: null,
    start,
    end: start + words.length,
    value,
    state: 'stated',
    hedged: false,
  };
}

function shownOf(pairs: [number, number][]) {
  const readings = [
    reading(0, '███████████'),
    reading(1, 'Toma Varensky'),
    reading(2, '███████████'),
    reading(3, 'Lirra Onde'),
    reading(3, 'Lira Onde'),
  ];
  const comparisons = pairs.map(([a, b]) => ({
    id: `c-${a}-${b}`,
    a,
    b,
    relation: 'garbles' as const,
    why: '',
    candidates: [],
    garbled: b,
  }));
  const event = eventOf(reports, { fields: [{ name: 'name', readings, comparisons }] });
  const { fields } = withoutHalfSealed(event, new Map(reports.map(({ report }) => [report.id, report])));
  return fields.map((field) =>
    field.comparisons.map(({ a, b, garbled }) => [field.readings[a]!.id, field.readings[b]!.id, garbled === b]),
  );
}

test.each<[string, [number, number][], unknown[]]>([
  ['a sealed name beside its other spelling is not shown, nor the spelling', [[0, 1]], []],
  ['two sealed ones are', [[0, 2]], [[['v-███████████', 'v-███████████', true]]]],
  [
    'two that are not sealed are, whatever goes beside them',
    [
      [0, 1],
      [3, 4],
    ],
    [[['v-Lirra Onde', 'v-Lira Onde', true]]],
  ],
])('%s', (_, pairs, expected) => {
  expect(shownOf(pairs)).toEqual(expected);
});
