import { describe, expect, it } from 'vitest';
import { findSeals, keyOfReports, sealReports } from '../../../src/reconcile/seal/seal.ts';
import { annotate } from '../../support/annotate.ts';

const KEY = keyOfReports(['a']);

function sealed(...texts: string[]) {
  const reports = texts.map((text, i) => annotate(text, { file: `about Toma Varensk ${i}` }));
  const seals = findSeals(reports, [], KEY);
  return { reports: sealReports(reports, seals), seals };
}

describe('two people with one name', () => {
  it.each([
    [
      'a middle initial',
      'Police charged Toma A. Varensk with hacking.',
      'Police charged Toma B. Varensk with hacking.',
    ],
    ['an age', 'Police charged Toma Varensk, 34, with hacking.', 'Police charged Toma Varensk, 58, with hacking.'],
    [
      'another script',
      'Police charged Toma Varensk (托马) with hacking.',
      'Police charged Toma Varensk (陶玛) with hacking.',
    ],
  ])('get two codes where %s tells them apart', (_, one, other) => {
    const { seals, reports } = sealed(one, other);
    expect(new Set(seals.map(({ code }) => code)).size).toBe(2);
    expect(seals.map(({ spans }) => new Set(spans.map(({ report }) => report)).size)).toEqual([1, 1]);
    for (const { report } of reports) {
      const own = seals.find(({ spans }) => spans.some((span) => span.report === report.id))!;
      expect(report.text).not.toMatch(/Toma|Varensk/);
      expect(report.file).toContain(own.label);
      expect(report.file).not.toContain(' or ');
    }
  });

  it('within one report: each mention is of the one told last before it', () => {
    const { seals, reports } = sealed(
      'Police charged Toma Varensk, 34, with hacking. Varensk fled. Toma Varensk, 58, a dentist, is another man. Mr Varensk was annoyed.',
    );
    expect(seals.map(({ position, spans }) => [position, spans.length]).sort()).toEqual([
      ['charged', 2],
      ['person', 2],
    ]);
    expect(reports[0]!.report.text).not.toMatch(/Varensk/);
    expect(reports[0]!.report.file).toMatch(/\[.*erson \w+ or .*erson \w+\]/);
  });

  it.each([
    [
      'ages a year apart',
      'Police charged Toma Varensk, 34, with hacking.',
      'Police charged Toma Varensk, 35, with hacking.',
    ],
    ['no sign', 'Police charged Toma Varensk with hacking.', 'Police charged Toma Varensk, 35, with hacking.'],
    [
      'an initial left out',
      'Police charged Toma A. Varensk with hacking.',
      'Police charged Toma Varensk with hacking.',
    ],
  ])('are one where %s tells nothing', (_, one, other) => {
    expect(sealed(one, other).seals).toHaveLength(1);
  });

  it('have the same codes in whatever order the reports come', () => {
    const texts = ['Police charged Toma Varensk, 34, with theft.', 'Police charged Toma Varensk, 58, with hacking.'];
    const codes = (order: string[]) => sealed(...order).seals.map(({ code, position }) => `${code} ${position}`);
    expect(codes(texts.toReversed())).toEqual(codes(texts));
  });
});
