import type { Dossier } from '../../model/dossier.ts';
import type { Reference } from '../../model/reference.ts';
import type { Span } from '../../model/span.ts';
import { accuses } from '../../model/statement.ts';
import { contextOf, spotOf } from '../view/context-of.ts';
import { findThing, type Thing } from '../view/find-thing.ts';
import { viewDossier, type View } from '../view/view-dossier.ts';
import { actorJson } from './actor-json.ts';
import { CONTRACT_VERSION } from './contract.ts';
import { comparisonJson, eventJson, readingJson } from './event-json.ts';
import { lineageJson, originJson } from './lineage-json.ts';
import { reportJson } from './report-json.ts';
import { safeJson } from './safe-json.ts';
import { answeredStatementJson } from './statement-json.ts';

/**
 * What a reference, or its beginning, means: `things` holds one object with its kind, its content as in the contract, and the places of
 * its words with their context. Refuses what means nothing, or several things.
 */
export function renderShowJson(dossier: Dossier, typed: string): string {
  const view = viewDossier(dossier);
  const thing = findThing(view, typed);
  const shown = {
    reference: thing.reference,
    kind: thing.kind,
    value: contentOf(view, thing),
    places: placesOf(thing).map((place) => placeJson(view, place)),
  };
  return safeJson({ version: CONTRACT_VERSION, things: [shown] });
}

function contentOf(view: View, thing: Thing): object {
  switch (thing.kind) {
    case 'report':
      return reportJson(thing.annotated.report);
    case 'statement':
      return { ...answeredStatementJson(thing.statement, view.responses), report: thing.statement.report };
    case 'mention': {
      const { id, report, kind, start, end, value, basis } = thing.mention;
      return { id, report, kind, start, end, value, basis };
    }
    case 'value':
      return {
        ...readingJson(thing.reading),
        ...answeredBy(view, thing.reading.statement),
        field: thing.field.name,
        event: thing.event.id,
      };
    case 'comparison': {
      const { a, b } = thing.comparison;
      const readings = [a, b].map((index) => thing.field.readings[index]?.id ?? null);
      return { ...comparisonJson(thing.comparison), field: thing.field.name, event: thing.event.id, readings };
    }
    case 'actor':
      return actorJson(thing.actor);
    case 'event':
      return eventJson(thing.event, view);
    case 'lineage':
      return lineageJson(thing.row);
    case 'origin':
      return originJson(thing.origin);
  }
}

// Of a value that an accusation gives, such as who is accused.
function answeredBy(view: View, reference: Reference | null): object {
  const statement = reference && view.statements.get(reference);
  return statement && accuses(statement.stance) ? { answeredBy: view.responses.get(statement.id) ?? [] } : {};
}

type Place = Span & { report: string };

function placesOf(thing: Thing): Place[] {
  switch (thing.kind) {
    case 'statement':
      return thing.statement.content.map((span) => ({ ...span, report: thing.statement.report }));
    case 'mention':
      return [thing.mention];
    case 'value':
      return readingPlace(thing.reading);
    case 'comparison':
      return [thing.comparison.a, thing.comparison.b].flatMap((index) => readingPlace(thing.field.readings[index]));
    case 'actor':
      return thing.actor.aliases.flatMap((alias) => alias.spans);
    case 'lineage':
      return thing.row.evidence;
    case 'report':
    case 'event':
    case 'origin':
      return [];
  }
}

function readingPlace(reading: { report: string; start: number | null; end: number | null } | undefined): Place[] {
  if (!reading || reading.start === null || reading.end === null) return [];
  return [{ report: reading.report, start: reading.start, end: reading.end }];
}

function placeJson(view: View, { report: id, start, end }: Place): object {
  const annotated = view.reports.get(id);
  if (!annotated) return { report: id, start, end };
  const { report } = annotated;
  const context = contextOf(report, { start, end });
  return {
    report: id,
    start,
    end,
    words: report.text.slice(start, end),
    context: { ...context, words: report.text.slice(context.start, context.end) },
    ...spotOf(report, { start, end }),
  };
}
