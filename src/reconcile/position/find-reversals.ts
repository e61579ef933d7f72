import type { AnnotatedReport } from '../../model/annotated-report.ts';
import type { Reference } from '../../model/reference.ts';
import type { Statement } from '../../model/statement.ts';
import type { ActorFinder } from '../actor/find-actor.ts';

/**
 * Finds the accusations that are counter-accusations by the order of things: the speaker's side stands accused by the
 * side it accuses, about the same event, earlier in the same report or in a report published before. Reading alone
 * cannot know it.
 */
export function findReversals(
  reports: readonly AnnotatedReport[],
  statementEvents: ReadonlyMap<Reference, Reference>,
  finder: ActorFinder,
): Set<Reference> {
  const firstDay = new Map<string, string>();
  const directed = reports.flatMap((annotated) =>
    annotated.statements.flatMap((statement) => directionOf(statement, annotated, statementEvents, finder)),
  );
  for (const { key, day } of directed) if (day !== null && day < (firstDay.get(key) ?? '~')) firstDay.set(key, day);
  const reversed = new Set<Reference>();
  const seen = new Map<string, Set<string>>();
  for (const { statement, report, key, opposite, day } of directed) {
    const before = seen.get(report) ?? new Set();
    seen.set(report, before);
    const earlier =
      day !== null &&
      (firstDay.get(opposite) ?? '~') < day &&
      !((firstDay.get(key) ?? '~') < (firstDay.get(opposite) ?? '~'));
    // What opens the exchange in a report is no reply to what follows there.
    if (earlier || (before.has(opposite) && !before.has(key))) reversed.add(statement.id);
    else before.add(key);
  }
  return reversed;
}

interface Directed {
  statement: Statement;
  report: string;
  key: string;
  opposite: string;
  day: string | null;
}

function directionOf(
  statement: Statement,
  { report }: AnnotatedReport,
  statementEvents: ReadonlyMap<Reference, Reference>,
  finder: ActorFinder,
): Directed[] {
  const event = statementEvents.get(statement.id);
  const from = statement.actorCountry ?? finder.speaker(statement)?.country ?? finder.speaker(statement)?.id;
  const to = statement.accusedCountry ?? finder.accused(statement)?.country ?? finder.accused(statement)?.id;
  if (statement.stance !== 'accuse' || !event || !from || !to || from === to) return [];
  const [key, opposite] = [`${event}|${from}>${to}`, `${event}|${to}>${from}`];
  return [{ statement, report: report.id, key, opposite, day: report.published?.slice(0, 10) ?? null }];
}
