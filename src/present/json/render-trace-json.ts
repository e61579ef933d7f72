import type { Dossier } from '../../model/dossier.ts';
import { reportReference } from '../../model/report.ts';
import { findThing } from '../view/find-thing.ts';
import { rowsOf, traceThing, type Stop } from '../view/trace/trace-thing.ts';
import { viewDossier } from '../view/view-dossier.ts';
import { CONTRACT_VERSION } from './contract.ts';
import { readingJson } from './event-json.ts';
import { lineageJson, originJson, outletJson } from './lineage-json.ts';
import { safeJson } from './safe-json.ts';
import { answeredStatementJson } from './statement-json.ts';

/**
 * What a reference, or its beginning, rests on: `traces` holds one object, with the reports on the way (`stops`), the `origins` that
 * remain and who controls the `outlets`. Refuses what means nothing, or several things.
 */
export function renderTraceJson(dossier: Dossier, typed: string): string {
  const view = viewDossier(dossier);
  const thing = findThing(view, typed);
  const { stops, origins, accusations } = traceThing(view, thing);
  const met = new Set(stops.map(({ report }) => report));
  const trace = {
    reference: thing.reference,
    kind: thing.kind,
    stops: stops.map(stopJson),
    origins: origins.map(originJson),
    outlets: dossier.outlets.filter(({ reports }) => reports.some((id) => met.has(id))).map(outletJson),
    accusations: accusations.map(({ accusation, answers }) => ({ statement: accusation.id, answers })),
  };

  function stopJson({ report, values, statements, takes }: Stop) {
    return {
      report,
      reference: reportReference(report),
      values: values.map(readingJson),
      statements: statements.map((statement) => answeredStatementJson(statement, view.responses)),
      lineage: rowsOf(takes).map(lineageJson),
    };
  }

  return safeJson({ version: CONTRACT_VERSION, traces: [trace] });
}
