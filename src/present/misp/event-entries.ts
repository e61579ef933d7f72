import type { Event } from '../../model/event.ts';
import { inOneLine } from '../view/in-one-line.ts';
import { orderEvents } from '../view/order-events.ts';
import { summariseSides } from '../view/summary/summarise-event.ts';
import { namesOf, type View } from '../view/view-dossier.ts';
import { asSentence } from '../view/wording/as-sentence.ts';
import { BASIS_WORDS } from '../view/wording/basis-words.ts';
import { EVENT_WORDS, LINK_WORDS } from '../view/wording/event-words.ts';
import { listed } from '../view/wording/listed.ts';
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
      ...summariseSides(view, event).map(({ sentence }) => inOneLine(view, sentence)),
      ...event.links.map((link) => {
        return `${asSentence(`${LINK_WORDS[link.kind]}: ${link.event} (${BASIS_WORDS[link.basis]})`)} ${asSentence(link.why)}`;
      }),
    ],
  }));
}

function whereTold(view: View, { reports }: Event): string {
  const names = namesOf(view, reports);
  return names.length > 0 ? `main event of ${listed(names, 6)}` : 'only touched by these reports';
}
