import type { AnnotatedReport } from '../../model/annotated-report.ts';
import { answersFor } from '../../model/answers-for.ts';
import type { Reference } from '../../model/reference.ts';
import { accuses, type Statement } from '../../model/statement.ts';
import type { ActorFinder } from '../actor/index-actors.ts';

/**
 * Finds the accusations that are counter-accusations by the order of things: the speaker's side stands accused by the
 * side it accuses, about the same event, earlier in the same report or in a report published before, or it speaks in an official statement that denies. Whoever accused first
 * is never one who hits back, in whatever later report that is told again. Reading alone cannot know it.
 */
export function findReversals(
  reports: readonly AnnotatedReport[],
  statementEvents: ReadonlyMap<Reference, Reference>,
  finder: ActorFinder,
): Set<Reference> {
  const directed = reports.flatMap((annotated) =>
    annotated.statements.flatMap((statement) => directionOf(statement, annotated, statementEvents, finder)),
  );
  const isFirst = whoseIsFirst(directed);
  const told = new Set(directed.map(({ key }) => key));
  const reversed = new Set<Reference>();
  const seen = new Map<string, Set<string>>();
  for (const { statement, report, key, opposite, day, inAnswer } of directed) {
    if (statement.stance !== 'accuse') continue;
    if (inAnswer && told.has(opposite)) {
      reversed.add(statement.id);
      continue;
    }
    const before = seen.get(report) ?? new Set();
    seen.set(report, before);
    // What opens the exchange in a report is no reply to what follows there.
    const replies = before.has(opposite) && !before.has(key);
    if (!isFirst.ever(key, opposite) && (replies || (day !== null && isFirst.byDay(opposite, key)))) {
      reversed.add(statement.id);
    } else before.add(key);
  }
  return reversed;
}

/**
 * Which of two opposite directions came first: the one that reading finds answered in return, else the one that a report
 * published earlier holds, else the one that opens the exchange in the earliest report, or in more of them.
 */
function whoseIsFirst(directed: readonly Directed[]) {
  const firstDay = new Map<string, string>();
  const openingDay = new Map<string, string>();
  const opened = new Map<string, number>();
  const inReturn = new Set<string>();
  const begun = new Set<string>();
  for (const { statement, report, key, opposite, day, inAnswer } of directed) {
    if (statement.stance !== 'accuse' || inAnswer) {
      inReturn.add(key);
      continue;
    }
    keepEarlier(firstDay, key, day);
    if (begun.has(`${report} ${key}`) || begun.has(`${report} ${opposite}`)) continue;
    begun.add(`${report} ${key}`);
    opened.set(key, (opened.get(key) ?? 0) + 1);
    keepEarlier(openingDay, key, day);
  }
  const byDay = (key: string, than: string) => isEarlier(firstDay, key, than);
  const ever = (key: string, than: string) => {
    if (inReturn.has(key) !== inReturn.has(than)) return inReturn.has(than);
    for (const days of [firstDay, openingDay]) {
      if (isEarlier(days, key, than) || isEarlier(days, than, key)) return isEarlier(days, key, than);
    }
    return (opened.get(key) ?? 0) > (opened.get(than) ?? 0);
  };
  return { byDay, ever };
}

type Days = Map<string, string>;

function keepEarlier(days: Days, key: string, day: string | null): void {
  if (day !== null && day < (days.get(key) ?? LATEST)) days.set(key, day);
}

function isEarlier(days: Days, key: string, than: string): boolean {
  return (days.get(key) ?? LATEST) < (days.get(than) ?? LATEST);
}

/** After every day. */
const LATEST = '~';

interface Directed {
  statement: Statement;
  report: string;
  key: string;
  opposite: string;
  day: string | null;
  /** Made in an official statement that denies. */
  inAnswer: boolean;
}

function directionOf(
  statement: Statement,
  annotated: AnnotatedReport,
  statementEvents: ReadonlyMap<Reference, Reference>,
  finder: ActorFinder,
): Directed[] {
  const event = statementEvents.get(statement.id);
  const from = statement.actorCountry ?? finder.speaker(statement)?.country ?? finder.speaker(statement)?.id;
  const to = statement.accusedCountry ?? finder.accused(statement)?.country ?? finder.accused(statement)?.id;
  if (!accuses(statement.stance) || !event || !from || !to || from === to) return [];
  const [key, opposite] = [`${event}|${from}>${to}`, `${event}|${to}>${from}`];
  const { report } = annotated;
  const inAnswer = statement.impliedSource !== null && answersFor(annotated).size > 0;
  return [{ statement, report: report.id, key, opposite, day: report.published?.slice(0, 10) ?? null, inAnswer }];
}
