import type { Codebooks } from '../../codebooks/codebooks.ts';
import type { AnnotatedReport } from '../model/annotated-report.ts';
import type { Dossier } from '../model/dossier.ts';
import type { Judgement } from '../model/judgement.ts';
import { openCasts } from './actor/cast.ts';
import { groupActors } from './actor/group-actors.ts';
import { deriveEvents } from './derive-events.ts';
import { groupEvents } from './event/group-events.ts';
import { countOrigins, listControl, traceLineage } from './lineage/lineage.ts';
import { findNeighbourhoods } from './neighbourhood.ts';
import { findUnanswered } from './unanswered/find-unanswered.ts';

/**
 * Derives the dossier of a case: who the actors are, which events the reports are about, who takes from whom, what each
 * report states and how that compares, who answers what, and what stays open. Pure, and the same for any order of reports.
 * Asked again with some of the same report objects, it derives anew only what the others touch.
 */
export function reconcile(
  given: readonly AnnotatedReport[],
  judgements: readonly Judgement[],
  codebooks: Codebooks,
): Dossier {
  const read = [...given].sort((a, b) => (a.report.id < b.report.id ? -1 : 1));
  const actors = groupActors(read, judgements, codebooks);
  const casts = openCasts(actors, read, codebooks);

  const grouped = groupEvents(read, casts, codebooks);
  const lineage = traceLineage(read, codebooks);
  const { statementEvents, mainEvents } = grouped;
  const neighbourhoods = findNeighbourhoods(grouped.events, read, statementEvents, mainEvents, casts);
  const { events, reports } = deriveEvents(neighbourhoods, read, grouped, lineage, actors, codebooks);

  return {
    reports,
    mainEvents,
    actors,
    events,
    lineage,
    origins: countOrigins(reports, lineage, actors, events, codebooks),
    outlets: listControl(reports, lineage, codebooks),
    unanswered: findUnanswered(events, reports),
    caveats: [...reports.flatMap((annotated) => annotated.caveats), ...grouped.caveats],
    sealed: [],
  };
}
