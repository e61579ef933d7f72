import type { Field, Reading } from '../../../model/field.ts';
import type { Reference } from '../../../model/reference.ts';
import { overlaps } from '../../../model/span.ts';
import { accuses, type Statement } from '../../../model/statement.ts';
import type { Thing } from '../find-thing.ts';
import { groupAccusations } from '../group-accusations.ts';
import type { View } from '../view-dossier.ts';

/** A place in a report from which a trace sets out. */
export interface Lead {
  report: string;
  value: Reading | null;
  statement: Statement | null;
}

/** Where a thing stands: a value in every report that gives it, an accusation wherever its speaker makes it, an event in all its statements. */
export function leadsOf(view: View, thing: Thing): Lead[] {
  switch (thing.kind) {
    case 'value':
      return readingLeads(view, agreeing(thing.field, thing.reading));
    case 'comparison': {
      const { a, b } = thing.comparison;
      return readingLeads(
        view,
        [a, b].flatMap((index) => thing.field.readings[index] ?? []),
      );
    }
    case 'statement':
      return statementLeads(view, sameAccusation(view, thing.statement));
    case 'event':
      return statementLeads(view, thing.event.statements);
    case 'actor':
      return statementLeads(
        view,
        [...view.actorOf].flatMap(([id, actor]) => (actor.id === thing.actor.id ? [id] : [])),
      );
    case 'origin':
      return statementLeads(view, thing.origin.statements);
    case 'mention':
      return mentionLeads(view, thing.mention);
    case 'report':
      return [bare(thing.annotated.report.id), ...thing.annotated.statements.flatMap((one) => leadOf(one))];
    case 'lineage':
      return [thing.row.report, thing.row.from].filter((id) => view.reports.has(id)).map(bare);
  }
}

/** The reading and those of other reports that agree with it, directly or through another. */
function agreeing({ readings, comparisons }: Field, first: Reading): Reading[] {
  const found = new Set([first]);
  const pairs = comparisons
    .filter(({ relation }) => relation === 'agrees')
    .flatMap(({ a, b }) => {
      const [x, y] = [readings[a], readings[b]];
      return x && y ? [[x, y] as const] : [];
    });
  for (let grown = -1; grown !== found.size;) {
    grown = found.size;
    for (const [x, y] of pairs) if (found.has(x) || found.has(y)) found.add(x).add(y);
  }
  return [...found];
}

/** The accusation with all that its speaker says to the same effect and with the same answers; any other statement alone. */
function sameAccusation(view: View, statement: Statement): Reference[] {
  if (!accuses(statement.stance)) return [statement.id];
  const groups = (view.eventsOf.get(statement.id) ?? []).flatMap((event) => groupAccusations(view, event));
  const stated = groups.map(({ accusations }) =>
    accusations.flatMap(({ first, copies }) => [first.id, ...copies.map(({ id }) => id)]),
  );
  return stated.find((ids) => ids.includes(statement.id)) ?? [statement.id];
}

function readingLeads(view: View, readings: readonly Reading[]): Lead[] {
  return readings.map((value) => ({
    report: value.report,
    value,
    statement: value.statement === null ? null : (view.statements.get(value.statement) ?? null),
  }));
}

function statementLeads(view: View, ids: readonly Reference[]): Lead[] {
  return ids.flatMap((id) => leadOf(view.statements.get(id)));
}

function mentionLeads(view: View, mention: { report: string; start: number; end: number }): Lead[] {
  const around = (view.reports.get(mention.report)?.statements ?? []).filter((one) =>
    [one.source, ...one.content].some((span) => span !== null && overlaps(span, mention)),
  );
  return [bare(mention.report), ...around.flatMap((one) => leadOf(one))];
}

function leadOf(statement: Statement | undefined): Lead[] {
  return statement ? [{ report: statement.report, value: null, statement }] : [];
}

function bare(report: string): Lead {
  return { report, value: null, statement: null };
}
