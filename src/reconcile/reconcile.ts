import type { Codebooks } from '../../codebooks/codebooks.ts';
import type { AnnotatedReport } from '../model/annotated-report.ts';
import type { Dossier } from '../model/dossier.ts';
import type { Judgement } from '../model/judgement.ts';
import { groupActors } from './actor/group-actors.ts';
import { compareFields } from './comparison/compare-fields.ts';
import { layGround } from './comparison/ground.ts';
import { groupEvents } from './event/group-events.ts';
import { collectFields } from './field/collect-fields.ts';
import { countOrigins, traceLineage } from './lineage/lineage.ts';
import { listPositions } from './position/follow-positions.ts';
import { settleAnswers } from './position/settle-answers.ts';
import { findUnanswered } from './unanswered/find-unanswered.ts';

/**
 * Derives the dossier of a case: who the actors are, which events the reports are about, who takes from whom, what each
 * report states and how that compares, who answers what, and what stays open. Pure, and the same for any order of reports.
 */
export function reconcile(
  given: readonly AnnotatedReport[],
  judgements: readonly Judgement[],
  codebooks: Codebooks,
): Dossier {
  const read = [...given].sort((a, b) => (a.report.id < b.report.id ? -1 : 1));
  const actors = groupActors(read, judgements, codebooks);
  const { events: bare, mainEvents, statementEvents, caveats } = groupEvents(read, actors, codebooks);
  const lineage = traceLineage(read, codebooks);
  const reports = settleAnswers(read, statementEvents, actors, codebooks);

  const readings = collectFields(bare, statementEvents, mainEvents, reports, actors, codebooks);
  const ground = layGround(reports, lineage, actors, codebooks);
  const positions = listPositions(reports, statementEvents, actors, codebooks);
  const events = bare.map((event) => ({
    ...event,
    fields: compareFields(readings.get(event.id) ?? [], ground),
    positions: positions.get(event.id) ?? [],
  }));

  return {
    reports,
    mainEvents,
    actors,
    events,
    lineage,
    origins: countOrigins(reports, lineage, actors, events, codebooks),
    unanswered: findUnanswered(events, reports),
    caveats: [...reports.flatMap((read) => read.caveats), ...caveats],
    sealed: [],
  };
}
