import { describe, expect, it } from 'vitest';
import type { Lineage } from '../../../src/model/lineage.ts';
import { mapLineage } from '../../../src/present/view/lineage-map.ts';
import { viewDossier } from '../../../src/present/view/view-dossier.ts';
import { sampleDossier } from '../../support/sample-dossier.ts';

const dossier = sampleDossier();
const mapOf = (lineage: Lineage[]) => mapLineage(viewDossier({ ...dossier, lineage }));
const row = (report: string, from: string): Lineage => ({ ...dossier.lineage[0]!, id: `l-${from}`, report, from });
const ids = dossier.reports.map(({ report }) => report.id);

describe('mapLineage', () => {
  it('puts outside sources first, then reports in reading order, and leaves out who neither gives nor takes', () => {
    const map = mapOf([row(ids[0]!, 'Tarn Wire'), row(ids[1]!, 'Tarn Wire')])!;
    expect(map.lines[0]).toEqual({ name: 'Tarn Wire', reference: null, published: null });
    expect(map.lines).toHaveLength(3);
    expect(map.arcs.map(({ giver }) => giver)).toEqual([0, 0]);
  });

  it('draws nothing for a few reports, or where none takes from another', () => {
    expect(mapOf([])).toBeNull();
    const few = dossier.reports.slice(0, 3);
    expect(mapLineage(viewDossier({ ...dossier, reports: few }))).toBeNull();
  });

  it('keeps the sources most is taken from where there are too many to draw, and says how many are left', () => {
    const many = Array.from({ length: 80 }, (_, i) => row(ids[0]!, `Source ${i}`));
    const map = mapOf([...many, row(ids[1]!, 'Source 79')])!;
    expect(map.lines).toHaveLength(60);
    expect(map.lines.map(({ name }) => name)).toContain('Source 79');
    expect(map.left).toBe(22);
  });
});
