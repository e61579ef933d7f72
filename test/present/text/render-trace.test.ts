import { describe, expect, it } from 'vitest';
import { renderTraceJson } from '../../../src/present/json/render-trace-json.ts';
import { renderTrace } from '../../../src/present/text/render-trace.ts';
import { Refusal } from '../../../src/model/refusal.ts';
import { accuses } from '../../../src/model/statement.ts';
import { viewDossier } from '../../../src/present/view/view-dossier.ts';
import { hostileDossier } from '../../support/hostile-dossier.ts';
import { sampleDossier } from '../../support/sample-dossier.ts';

const layout = { width: 100, color: false };
const dossier = sampleDossier();
const view = viewDossier(dossier);
const trace = (reference: string) => renderTrace(sampleDossier(), reference, layout).replace(/\s+/g, ' ');

interface TraceJson {
  reference: string;
  stops: { report: string; values: { id: string }[]; statements: { id: string }[]; lineage: { id: string }[] }[];
  origins: { id: string }[];
  outlets: { outlet: string }[];
  accusations: { statement: string; answers: { statement: string }[] }[];
}
const json = (reference: string) =>
  (JSON.parse(renderTraceJson(sampleDossier(), reference)) as { traces: TraceJson[] }).traces[0]!;

const agreeing = [...view.comparisons.values()].find(({ comparison }) => comparison.relation === 'agrees')!;
const [left, right] = [agreeing.comparison.a, agreeing.comparison.b].map((i) => agreeing.field.readings[i]!);
const accusation = [...view.statements.values()].find(
  (one) => accuses(one.stance) && (view.responses.get(one.id) ?? []).length > 0,
)!;

describe('renderTrace', () => {
  it('follows a value to every report that gives it, their statements and the origins that remain', () => {
    const found = json(left!.id);
    expect(found.stops.map(({ report }) => report).sort()).toEqual([left!.report, right!.report].sort());
    expect(found.stops.flatMap(({ values }) => values.map(({ id }) => id))).toEqual(
      expect.arrayContaining([left!.id, right!.id]),
    );
    expect(trace(left!.id)).toMatch(/What remains of 2 reports: (no origin is known behind them|\d+ origin)/);
  });

  it('never shows an accusation without its answer', () => {
    const found = json(accusation.id);
    expect(found.accusations.find(({ statement }) => statement === accusation.id)!.answers).toEqual(
      view.responses.get(accusation.id),
    );
    expect(trace(accusation.id)).toContain('The accusations among them, and their answers');
  });

  it('goes on from a report to what it takes from, and to who controls the outlets', () => {
    const row = dossier.lineage.find(({ kind }) => kind === 'quotes')!;
    const found = json(`r-${row.report.slice(0, 12)}`);
    expect(found.stops[0]!.lineage.map(({ id }) => id)).toContain(row.id);
    expect(found.outlets.map(({ outlet }) => outlet)).toContain('Northern Wire');
    expect(trace(`r-${row.report.slice(0, 12)}`)).toContain('quotes Northern Wire (stated in the reports)');
  });

  it('follows every kind of thing the dossier shows', () => {
    for (const reference of view.short.keys()) {
      expect(renderTrace(sampleDossier(), reference, layout)).toContain('What remains of');
      expect(json(reference).reference).toBe(reference);
    }
  });

  it('walks a circle of copies once', () => {
    const [a, b] = dossier.reports.map(({ report }) => report.id);
    const row = { ...dossier.lineage[0]!, kind: 'copy' as const };
    const circle = [
      { ...row, id: 'l-00000000000a', report: a!, from: b! },
      { ...row, id: 'l-00000000000b', report: b!, from: a! },
    ];
    const source = renderTraceJson({ ...sampleDossier(), lineage: circle }, `r-${a!.slice(0, 12)}`);
    const [found] = (JSON.parse(source) as { traces: TraceJson[] }).traces;
    expect(found!.stops[0]!.lineage.map(({ id }) => id)).toEqual(['l-00000000000a']);
  });

  it('refuses what means nothing, and prints nothing a terminal would obey', () => {
    expect(() => renderTrace(sampleDossier(), 'v-zzzzz', layout)).toThrow(Refusal);
    const hostile = hostileDossier();
    for (const { id } of viewDossier(hostile).statements.values())
      expect(renderTrace(hostile, id, layout)).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u202e]/);
  });
});
