import type { Event } from '../../model/event.ts';
import type { Comparison, Field, Reading } from '../../model/field.ts';
import type { Position } from '../../model/position.ts';
import { accuses } from '../../model/statement.ts';
import { pairAccusations } from '../view/pair-accusations.ts';
import type { View } from '../view/view-dossier.ts';

/** One event with its fields and positions; each accusation stands with its answers, an empty list for none. */
export function eventJson(event: Event, view: View) {
  const { statements, responses } = view;
  const { id, kind, title, reports } = event;
  return {
    id,
    kind,
    title,
    reports,
    statements: event.statements,
    links: event.links.map((link) => ({ event: link.event, kind: link.kind, basis: link.basis, why: link.why })),
    accusations: event.statements
      .filter((reference) => accuses(statements.get(reference)?.stance ?? 'assert'))
      .map((reference) => ({ statement: reference, answers: responses.get(reference) ?? [] })),
    pairs: pairAccusations(view, event).map(({ who, whom, stance, statements: said }) => ({
      who,
      whom,
      stance,
      statements: said.map((one) => one.id),
    })),
    fields: event.fields.map(fieldJson),
    positions: event.positions.map(positionJson),
  };
}

function fieldJson({ name, readings, comparisons }: Field) {
  return { name, readings: readings.map(readingJson), comparisons: comparisons.map(comparisonJson) };
}

/** One value that one report gives. */
export function readingJson({ id, report, statement, start, end, value, state, hedged }: Reading) {
  return { id, report, statement, start, end, value, state, hedged };
}

/** Two values side by side. */
export function comparisonJson({ id, a, b, relation, why, candidates, garbled }: Comparison) {
  return { id, a, b, relation, why, candidates, ...(garbled !== undefined && { garbled }) };
}

function positionJson({ actor, stance, form, statements, first, last, answers }: Position) {
  return { actor, stance, form, statements, first, last, answers };
}
