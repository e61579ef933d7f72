import type { Event } from '../../model/event.ts';
import type { Copied } from '../view/collapse-copies.ts';
import { groupAccusations } from '../view/group-accusations.ts';
import { orderEvents } from '../view/order-events.ts';
import { namesOf, type View } from '../view/view-dossier.ts';
import { asSentence, BASIS_WORDS, EVENT_WORDS, LINK_WORDS, listed } from '../view/wording.ts';
import { countInWords } from './accusations-once.ts';
import type { Entry } from './entry.ts';

/** What the reports are about, one entry an event, as comments: an event told is no indicator of anything. */
export function eventEntries(view: View): Entry[] {
  return orderEvents(view.dossier.events).map((event) => ({
    of: event.id,
    category: 'Other',
    type: 'comment',
    value: `Event told: ${event.title}`,
    comment: [
      `${event.id}, ${EVENT_WORDS[event.kind]}; ${whereTold(view, event)}.`,
      asSentence(countInWords(view, accusationsOf(view, event))),
      ...event.links.map((link) => {
        const title = view.events.get(link.event)?.title ?? 'an event not shown';
        return `${asSentence(`${LINK_WORDS[link.kind]}: ${title} ${link.event} (${BASIS_WORDS[link.basis]})`)} ${asSentence(link.why)}`;
      }),
    ],
  }));
}

function accusationsOf(view: View, event: Event): Copied[] {
  return groupAccusations(view, event).flatMap(({ accusations }) => accusations);
}

function whereTold(view: View, { reports }: Event): string {
  const names = namesOf(view, reports);
  return names.length > 0 ? `main event of ${listed(names, 6)}` : 'only touched by these reports';
}
