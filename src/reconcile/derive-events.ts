import { createHash } from 'node:crypto';
import type { Codebooks } from '../../codebooks/codebooks.ts';
import type { Actor } from '../model/actor.ts';
import type { AnnotatedReport } from '../model/annotated-report.ts';
import type { Event } from '../model/event.ts';
import type { Field, Reading } from '../model/field.ts';
import type { Lineage } from '../model/lineage.ts';
import type { Reference } from '../model/reference.ts';
import type { Statement } from '../model/statement.ts';
import { compareFields } from './comparison/compare-fields.ts';
import { layGround, type Ground } from './comparison/ground.ts';
import { bringEarlierCases } from './field/bring-earlier-cases.ts';
import { collectFields } from './field/collect-fields.ts';
import type { Neighbourhood } from './neighbourhood.ts';
import { listPositions } from './position/follow-positions.ts';
import { settleAnswers } from './position/settle-answers.ts';
import { once } from './once.ts';
import { remember, serialOf } from './remember.ts';

/** Which report and statement is about which event. */
export interface Abouts {
  mainEvents: ReadonlyMap<string, Reference>;
  statementEvents: ReadonlyMap<Reference, Reference>;
}

/** One event on its way, with the key of all that its fields are derived from. */
interface Work extends Neighbourhood {
  /** Which statements are about this event. */
  own: ReadonlyMap<Reference, Reference>;
  settled: AnnotatedReport[];
  key: string;
}

/**
 * Derives answers, fields, comparisons and positions event by event, each from its neighbourhood alone: what that leaves as it
 * was is remembered, the same objects. Gives the events, and the reports with their statements as settled.
 */
export function deriveEvents(
  neighbourhoods: readonly Neighbourhood[],
  read: readonly AnnotatedReport[],
  { mainEvents, statementEvents }: Abouts,
  lineage: readonly Lineage[],
  actors: readonly Actor[],
  codebooks: Codebooks,
): { events: Event[]; reports: AnnotatedReport[] } {
  const started = neighbourhoods.map((each) => ({ ...each, own: ownStatements(each, statementEvents) }));
  const settled = new Map(
    started.flatMap((each) => settle(each, codebooks).map((statement) => [statement.id, statement])),
  );
  const reports = read.map((annotated) => withSettled(annotated, settled));
  const byId = new Map(reports.map((annotated) => [annotated.report.id, annotated]));
  const works = started.map((each): Work => {
    const own = each.reports.map(({ report }) => byId.get(report.id)!);
    return { ...each, settled: own, key: hash([each.key, ...own.map(stancesOf)]) };
  });

  const collected = new Map(
    works.map((work) => {
      const collect = () =>
        collectFields([work.event], statementEvents, mainEvents, work.settled, work.actors, codebooks).get(
          work.event.id,
        )!;
      return [work.event.id, rememberFor(work, 'fields', work.key, collect)];
    }),
  );
  const words = ({ report, start, end }: Reading) => byId.get(report)!.report.text.slice(start!, end!);
  const fields = bringEarlierCases(
    works.map(({ event }) => event),
    collected,
    words,
  );
  const ground = layGround(reports, lineage, actors, codebooks);
  const taken = Map.groupBy(lineage, ({ report }) => report);
  const events = works.map((work): Event => {
    const own = fields.get(work.event.id)!;
    const rests = hash([work.key, ...restsOn(own, taken, ground)]);
    const list = () => listPositions(work.settled, work.own, work.actors, codebooks).get(work.event.id) ?? [];
    return rememberFor(work, 'event', rests, () => ({
      ...work.event,
      fields: compareFields(own, ground),
      positions: rememberFor(work, 'positions', work.key, list),
    }));
  });
  return { events, reports };
}

function rememberFor<T>({ event, reports: [first] }: Neighbourhood, step: string, from: string, derive: () => T): T {
  return first ? remember(first, `${step} ${event.id}`, from, derive) : derive();
}

function ownStatements({ event }: Neighbourhood, about: ReadonlyMap<Reference, Reference>): Map<Reference, Reference> {
  return new Map(event.statements.filter((id) => about.get(id) === event.id).map((id) => [id, event.id]));
}

function settle(each: Neighbourhood & Pick<Work, 'own'>, codebooks: Codebooks): Statement[] {
  return rememberFor(each, 'answers', each.key, () =>
    settleAnswers(each.reports, each.own, each.actors, codebooks)
      .flatMap(({ statements }) => statements)
      .filter(({ id }) => each.own.has(id)),
  );
}

/** The report with its statements as settled: the same object as before where all of them are. */
function withSettled(annotated: AnnotatedReport, settled: ReadonlyMap<Reference, Statement>): AnnotatedReport {
  const statements = annotated.statements.map((statement) => settled.get(statement.id) ?? unanswering(statement));
  return remember(annotated, 'settled', statements.map(serialOf).join(' '), () => ({ ...annotated, statements }));
}

// A statement about no event answers nothing.
const unanswering = once((statement: Statement): Statement => ({ ...statement, answers: [] }));

function stancesOf({ statements }: AnnotatedReport): string {
  return statements.map(({ stance }) => stance).join(' ');
}

/** What comparing these fields rests on beside the neighbourhood: lineage, rates, and readings brought from other events. */
function* restsOn(
  fields: readonly Field[],
  taken: ReadonlyMap<string, readonly Lineage[]>,
  { rates, takenFrom }: Ground,
): Generator<string> {
  const readings = fields.flatMap((field) => field.readings);
  yield readings.map(({ id }) => id).join(' ');
  for (const report of new Set(readings.map((reading) => reading.report))) {
    for (const { from, kind } of taken.get(report) ?? []) yield `${report} ${kind} ${from}`;
    for (const { published } of takenFrom(report)) yield String(published);
  }
  const currencies = new Set(
    readings.map(({ value }) => (value?.kind === 'quantity' ? value.quantity.currency : null)),
  );
  for (const { sums, words } of rates) if (sums.some(({ currency }) => currencies.has(currency))) yield words;
}

function hash(parts: Iterable<string>): string {
  const all = createHash('sha256');
  for (const part of parts) all.update(part).update('\n');
  return all.digest('base64url');
}
