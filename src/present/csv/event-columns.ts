import { EVENT_KINDS, type Event } from '../../model/event.ts';
import type { Statement } from '../../model/statement.ts';
import { oneOf, type Column } from './table.ts';

/** An event: its kind for a person, since a title may accuse and stands in events.csv alone, beside the answers. */
export const EVENT: readonly Column<Event>[] = [
  ['event_kind', `what kind of event it is: ${oneOf(EVENT_KINDS)}`, ({ kind }) => kind],
  ['event_id', 'the event', ({ id }) => id],
];

/** The events a statement is about. */
export const EVENTS_OF: readonly Column<Statement>[] = [
  [
    'event_kind',
    `what kind of event it is about: ${oneOf(EVENT_KINDS)}`,
    ({ id }, view) => view.eventsOf.get(id)?.map((event) => event.kind),
  ],
  ['event_id', 'the event; empty for none', ({ id }, view) => view.eventsOf.get(id)?.map((event) => event.id)],
];
