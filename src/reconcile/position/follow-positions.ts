import type { Codebooks } from '../../../codebooks/codebooks.ts';
import type { Actor } from '../../model/actor.ts';
import type { AnnotatedReport } from '../../model/annotated-report.ts';
import { slice } from '../../model/span.ts';
import { turnsOnCircumstance } from '../../model/words/turns-on-circumstance.ts';
import { passedOn } from '../../model/passed-on.ts';
import type { Position } from '../../model/position.ts';
import type { Reference } from '../../model/reference.ts';
import type { Answer, Stance, Statement } from '../../model/statement.ts';
import { indexActors, type ActorFinder } from '../actor/index-actors.ts';
import { settleAnswers } from './settle-answers.ts';

/**
 * The positions of each actor on each event, by event: one for each stance and form, over time. An accusation by the
 * side that stands accused becomes a counter-accusation where order shows it. A refusal to answer ends on the day its
 * side first answers: that day is its `last`. Sorted by first day, then by place; independent of the order of the
 * reports.
 */
export function followPositions(
  reports: readonly AnnotatedReport[],
  statementEvents: ReadonlyMap<Reference, Reference>,
  actors: readonly Actor[],
  codebooks: Codebooks,
): Map<Reference, Position[]> {
  return listPositions(settleAnswers(reports, statementEvents, actors, codebooks), statementEvents, actors, codebooks);
}

/** The same, of reports whose answers are settled already ({@link settleAnswers}). */
export function listPositions(
  settled: readonly AnnotatedReport[],
  statementEvents: ReadonlyMap<Reference, Reference>,
  actors: readonly Actor[],
  codebooks: Codebooks,
): Map<Reference, Position[]> {
  const finder = indexActors(actors, settled, codebooks);
  const byEvent = Map.groupBy(inOrder(settled), ({ statement }) => statementEvents.get(statement.id) ?? null);
  const positions = new Map<Reference, Position[]>();
  for (const [event, held] of byEvent) {
    if (event !== null) positions.set(event, endRefusals(positionsOf(held, finder), finder, held));
  }
  return positions;
}

/** A statement with the day of its report. */
interface Held {
  statement: Statement;
  day: string | null;
  /** Its source is a paper or nobody, who has no position in common with another; a circumstance is the report's own judgement. */
  isApart: boolean;
}

function inOrder(reports: readonly AnnotatedReport[]): Held[] {
  const sorted = [...reports].sort(
    (a, b) =>
      (a.report.published ?? '9').localeCompare(b.report.published ?? '9') || (a.report.id < b.report.id ? -1 : 1),
  );
  return sorted.flatMap(({ report, statements }) => {
    const others = passedOn(statements);
    return statements
      .filter(({ id }) => !others.has(id))
      .map((statement) => ({
        statement,
        day: report.published?.slice(0, 10) ?? null,
        isApart:
          statement.actor === null &&
          statement.source !== null &&
          !turnsOnCircumstance(slice(report.text, statement.source)),
      }));
  });
}

function positionsOf(held: readonly Held[], finder: ActorFinder): Position[] {
  const groups = new Map<string, { actor: Reference | null; group: Held[] }>();
  for (const one of held)
    for (const { key, actor } of speakersOf(one, finder)) {
      const of = [key, one.statement.stance, one.statement.form].join('|');
      const known = groups.get(of) ?? { actor, group: [] };
      known.group.push(one);
      groups.set(of, known);
    }
  return [...groups.values()].map(({ actor, group }) => {
    const [{ statement }] = group as [Held, ...Held[]];
    const days = group
      .map(({ day }) => day)
      .filter((day) => day !== null)
      .sort();
    return {
      actor,
      stance: statement.stance,
      form: statement.form,
      statements: group.map((one) => one.statement.id),
      first: days[0] ?? null,
      last: days.at(-1) ?? null,
      answers: distinct(group.flatMap((one) => one.statement.answers)),
    };
  });
}

// Whoever could not be made out is the same only where one report calls them the same.
function speakersOf(
  { statement, isApart }: Held,
  finder: ActorFinder,
): readonly { key: string; actor: Reference | null }[] {
  const found = finder.speakers(statement);
  if (found.length > 0) return found.map(({ id }) => ({ key: id, actor: id }));
  const nobody = isApart ? statement.id : '';
  return [{ key: `${statement.report} ${statement.actor ?? nobody}`, actor: null }];
}

function distinct(answers: readonly Answer[]): Answer[] {
  return [...new Map(answers.map((answer) => [`${answer.statement}|${answer.element}`, answer])).values()];
}

const ANSWERS: readonly Stance[] = ['deny', 'confirm', 'counter-accuse'];

// Silence holds for its day: once the same side has answered, it is over.
function endRefusals(positions: Position[], finder: ActorFinder, held: readonly Held[]): Position[] {
  const sideOf = (statement: Statement) =>
    statement.actorCountry ?? finder.speaker(statement)?.country ?? finder.speaker(statement)?.id ?? null;
  const answered = held.filter(({ statement, day }) => day !== null && ANSWERS.includes(statement.stance));
  const byId = new Map(held.map(({ statement }) => [statement.id, statement]));
  return positions.map((position) => {
    if (position.stance !== 'withhold' || position.last === null || position.answers.length === 0) return position;
    const side = sideOf(byId.get(position.statements[0]!)!);
    const end = answered.find(
      ({ statement, day }) => side !== null && sideOf(statement) === side && day! >= position.last!,
    );
    return end ? { ...position, last: end.day } : position;
  });
}
