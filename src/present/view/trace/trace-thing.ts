import type { Reading } from '../../../model/field.ts';
import type { Lineage, Origin } from '../../../model/lineage.ts';
import type { Reference } from '../../../model/reference.ts';
import { accuses, type Statement } from '../../../model/statement.ts';
import type { Response } from '../find-responses.ts';
import type { Thing } from '../find-thing.ts';
import type { View } from '../view-dossier.ts';
import { followLineage, type Step } from './follow-lineage.ts';
import { leadsOf } from './leads-of.ts';

/** What a thing rests on: its places report by report, what those reports take from others, and the origins that remain. */
export interface TracedThing {
  /** In reading order. */
  stops: Stop[];
  /** The first-hand sources behind the statements of all stops. */
  origins: Origin[];
  /** The accusations among them, each with its answers: an accusation never travels without. */
  accusations: { accusation: Statement; answers: Response[] }[];
}

/** One report on the way. */
export interface Stop {
  report: string;
  values: Reading[];
  /** Empty where only the outlet's own words say it. */
  statements: Statement[];
  /** Whom the report takes from, and whom those take from. */
  takes: Step[];
}

/** Follows a thing to its statements, their reports, what those repeat, and the origins; each report once. */
export function traceThing(view: View, thing: Thing): TracedThing {
  const leads = Map.groupBy(leadsOf(view, thing), ({ report }) => report);
  const stops = [...view.names.keys()].flatMap((report): Stop[] => {
    const here = leads.get(report);
    if (!here) return [];
    return [
      {
        report,
        values: unique(here.flatMap((lead) => lead.value ?? [])),
        statements: unique(here.flatMap((lead) => lead.statement ?? [])),
        takes: followLineage(view, report),
      },
    ];
  });
  const statements = stops.flatMap((stop) => stop.statements);
  return {
    stops,
    origins: originsOf(view, statements),
    accusations: statements
      .filter((one) => accuses(one.stance))
      .map((accusation) => ({ accusation, answers: view.responses.get(accusation.id) ?? [] })),
  };
}

/** The origins whose words these statements carry. */
export function originsOf(view: View, statements: readonly Statement[]): Origin[] {
  const behind = statements.flatMap(({ id }) => view.originsOf.get(id) ?? []);
  return unique(behind).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Every lineage row met on the way, once. */
export function rowsOf(takes: readonly Step[]): Lineage[] {
  return unique(takes.flatMap(({ row, onward }) => [row, ...rowsOf(onward)]));
}

function unique<T extends { id: Reference }>(things: readonly T[]): T[] {
  return [...new Map(things.map((thing) => [thing.id, thing])).values()];
}
