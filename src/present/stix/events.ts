import type { Event } from '../../model/event.ts';
import { inOneLine } from '../view/in-one-line.ts';
import { summariseSides } from '../view/summary/summarise-event.ts';
import { asSentence } from '../view/wording/as-sentence.ts';
import { BASIS_WORDS } from '../view/wording/basis-words.ts';
import { EVENT_WORDS, LINK_WORDS } from '../view/wording/event-words.ts';
import { listed } from '../view/wording/listed.ts';
import { namesOf } from '../view/view-dossier.ts';
import { caseObject, distinct, eventId, noteId, reportId, type Bundle } from './bundle.ts';
import { fieldNoteName } from './field-note.ts';
import { PRODUCER, stixId, type StixObject } from './stix-object.ts';

/** The identifier of the incident an intrusion becomes; null of what is no intrusion: a charge, a sanction, an accusation without an act. */
export function incidentId({ id, kind }: Event): string | null {
  return kind === 'intrusion' ? stixId('incident', id) : null;
}

/** The incidents: acts that are told of. */
export function incidents(bundle: Bundle): StixObject[] {
  return bundle.view.dossier.events
    .filter((event) => incidentId(event) !== null)
    .map((event) =>
      caseObject(bundle, 'incident', event.id, {
        name: nameOf(bundle, event),
        description: `Said to have happened. ${sidesOf(bundle, event)}`,
        external_references: [{ source_name: 'Gainsay', external_id: event.id }],
      }),
    );
}

/** All that belongs to an event: its reports, its statements, what each report states, and what stays unanswered. */
export function eventGrouping(bundle: Bundle, event: Event, questions: readonly string[]): StixObject {
  const { view } = bundle;
  const names = namesOf(view, event.reports);
  const told = names.length > 0 ? `The main event of ${listed(names, 6)}.` : 'No report is mainly about it.';
  const refs = [
    incidentId(event),
    ...event.reports.map((id) => reportId(bundle, id)),
    ...event.statements.filter((id) => view.statements.has(id)).map(noteId),
    ...event.fields.map((field) => noteId(fieldNoteName(event, field))),
    ...questions,
  ].filter((ref) => ref !== null);
  return caseObject(bundle, 'grouping', event.id, {
    name: nameOf(bundle, event),
    description: `${asSentence(event.title)} ${told} ${sidesOf(bundle, event)}`,
    context: event.kind === 'intrusion' ? 'suspicious-activity' : 'unspecified',
    object_refs: refs.length > 0 ? distinct(refs) : [PRODUCER],
    external_references: [{ source_name: 'Gainsay', external_id: event.id }],
  });
}

/** A title may accuse, and lists show names alone: the kind, and where it is told. */
function nameOf({ view }: Bundle, { id, kind, reports }: Event): string {
  const names = namesOf(view, reports);
  const where = names.length > 0 ? `told in ${listed(names)}` : 'touched by reports on other events';
  return `${asSentence(EVENT_WORDS[kind]).slice(0, -1)} ${where} (${id})`;
}

/** Who accuses whom, who answers, and how many accusations have no answer. */
function sidesOf({ view }: Bundle, event: Event): string {
  return summariseSides(view, event)
    .map(({ sentence }) => inOneLine(view, sentence))
    .join(' ');
}

/** How events relate: linked, with the reason, and never merged. */
export function eventLinks(bundle: Bundle): StixObject[] {
  return bundle.view.dossier.events.flatMap((event) =>
    event.links
      .filter((link) => bundle.view.events.has(link.event))
      .map((link) =>
        caseObject(bundle, 'relationship', `${event.id} ${link.kind} ${link.event}`, {
          relationship_type: 'related-to',
          description: `${LINK_WORDS[link.kind]} (${BASIS_WORDS[link.basis]}): ${link.why}`,
          source_ref: eventId(event.id),
          target_ref: eventId(link.event),
        }),
      ),
  );
}
