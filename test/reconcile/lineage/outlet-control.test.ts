import { describe, expect, it } from 'vitest';
import { openCodebooks } from '../../../codebooks/codebooks.ts';
import { listControl, traceLineage } from '../../../src/reconcile/lineage/lineage.ts';
import { annotate, type Notes } from '../../support/annotate.ts';

const codebooks = openCodebooks();

function controlIn(...reports: [text: string, facts: Notes][]) {
  const read = reports.map(([text, facts]) => annotate(text, facts));
  return { read, control: listControl(read, traceLineage(read, codebooks), codebooks) };
}

describe('listControl', () => {
  it('names who controls the publishers of the case, with a source and the day it was looked up', () => {
    const { read, control } = controlIn(
      ['A bridge was opened in Tarn.', { publisher: 'Voice of America' }],
      ['A canal was closed in Tarn.', { publisher: 'Radio Free Asia' }],
    );
    expect(control.map(({ outlet, by }) => [outlet, by])).toEqual([
      ['Radio Free Asia', 'public authorities of the United States'],
      ['Voice of America', 'public authorities of the United States'],
    ]);
    expect(control[1]!.reports).toEqual([read[0]!.report.id]);
    expect(control[0]!.source.url).toMatch(/^https?:/);
    expect(control[0]!.source.seen).toBe('2026-11-26');
  });

  it('names who controls the outlets that reports take from, by any of their names', () => {
    const { control } = controlIn(['The bridge is safe, the mayor told the Xinhua News Agency on Monday.', {}]);
    expect(control.map(({ outlet }) => outlet)).toEqual(['Xinhua']);
  });

  it('says nothing of outlets that nobody looked up', () => {
    expect(controlIn(['A bridge was opened.', { publisher: 'Tarn Mirror' }]).control).toEqual([]);
  });
});
