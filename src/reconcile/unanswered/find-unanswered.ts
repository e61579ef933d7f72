import type { AnnotatedReport } from '../../model/annotated-report.ts';
import type { Unanswered } from '../../model/dossier.ts';
import type { Event } from '../../model/event.ts';
import type { Statement } from '../../model/statement.ts';
import { remember, serialOf } from '../remember.ts';
import { askForAnswers } from './ask-for-answers.ts';
import { askForEvidence } from './ask-for-evidence.ts';
import { askForFields } from './ask-for-fields.ts';
import { askForRequested } from './ask-for-requested.ts';

/** An event with its statements. */
export interface Questioned {
  event: Event;
  statements: readonly Statement[];
  /** Text by report id. */
  texts: ReadonlyMap<string, string>;
  /** The reports that print something a reader could check, of whichever event they say so. */
  offering: ReadonlySet<string>;
}

/** Finds questions of one kind that the reports leave open about one event. */
export type Asking = (questioned: Questioned) => Unanswered[];

const ASKINGS: readonly Asking[] = [askForAnswers, askForEvidence, askForRequested, askForFields];

/**
 * What the reports raise and leave open: accusations without an answer, evidence claimed and not shown, inquiries asked for, and the
 * usual questions none of them states. Only of events that are some report's main one; of an event in passing nobody expects the whole.
 */
export function findUnanswered(events: readonly Event[], reports: readonly AnnotatedReport[]): Unanswered[] {
  const texts = new Map(reports.map(({ report }) => [report.id, report.text]));
  const offering = new Set(reports.filter(offersEvidence).map(({ report }) => report.id));
  const byId = new Map(reports.flatMap(({ statements }) => statements.map((statement) => [statement.id, statement])));
  return events
    .filter((event) => event.reports.length > 0)
    .flatMap((event) => {
      const statements = event.statements.map((id) => byId.get(id)).filter((statement) => statement !== undefined);
      // Which texts are asked follows from the statements, each of which is of one report; of others it matters only whether
      // any offers something.
      const key = `${offering.size > 0} ${statements.map(serialOf).join(' ')}`;
      return remember(event, 'unanswered', key, () =>
        ASKINGS.flatMap((ask) => ask({ event, statements, texts, offering })),
      );
    });
}

function offersEvidence({ mentions }: AnnotatedReport): boolean {
  return mentions.some((mention) => mention.kind === 'evidence' && mention.value.state === 'offered');
}
