import type { AnnotatedReport } from '../../model/annotated-report.ts';
import type { Unanswered } from '../../model/dossier.ts';
import type { Event } from '../../model/event.ts';
import { askForAnswers } from './ask-for-answers.ts';
import { askForEvidence } from './ask-for-evidence.ts';
import { askForFields } from './ask-for-fields.ts';
import { askForRequested } from './ask-for-requested.ts';

/** Finds questions of one kind that the reports leave open about one event. */
export type Asking = (event: Event, reports: ReadonlyMap<string, AnnotatedReport>) => Unanswered[];

const ASKINGS: readonly Asking[] = [askForAnswers, askForEvidence, askForRequested, askForFields];

/**
 * What the reports raise and leave open: accusations without an answer, evidence claimed and not shown, inquiries asked for, and the
 * usual questions none of them states. Only of events that are some report's main one; of an event in passing nobody expects the whole.
 */
export function findUnanswered(events: readonly Event[], reports: readonly AnnotatedReport[]): Unanswered[] {
  const byId = new Map(reports.map((annotated) => [annotated.report.id, annotated]));
  return events
    .filter((event) => event.reports.length > 0)
    .flatMap((event) => ASKINGS.flatMap((ask) => ask(event, byId)));
}
