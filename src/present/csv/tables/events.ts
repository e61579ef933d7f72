import type { Event } from '../../../model/event.ts';
import { reportReference } from '../../../model/report.ts';
import { accusationsAmong } from '../../view/share-answers.ts';
import { inOneLine } from '../../view/in-one-line.ts';
import { orderEvents } from '../../view/order-events.ts';
import { summariseSides } from '../../view/summary/summarise-event.ts';
import { namesOf, type View } from '../../view/view-dossier.ts';
import { asSentence } from '../../view/wording/as-sentence.ts';
import { BASIS_WORDS } from '../../view/wording/basis-words.ts';
import { sentences } from '../csv.ts';
import { EVENT } from '../event-columns.ts';
import { tableOf } from '../table.ts';

export const EVENTS = tableOf<Event>(
  'events',
  'one event, the ones that most reports are about first',
  ({ dossier }) => orderEvents(dossier.events),
  [
    ...EVENT.toReversed(),
    ['title', 'what happened, with the names the reports use', ({ title }) => title],
    ['sides', 'who accuses whom in it, who answers and how, and which accusations have no answer', sidesOf],
    ['statements', 'how many statements are about it', ({ statements }) => statements.length],
    ['accusations', 'how many of them accuse', (event, view) => accusationsAmong(statementsOf(event, view)).length],
    [
      'report_id',
      'the reports whose main event it is; empty where it is only touched',
      ({ reports }) => reports.map(reportReference),
    ],
    ['report', 'their short names', ({ reports }, view) => namesOf(view, reports)],
    [
      'links',
      'how it relates to other events, and why',
      ({ links }) =>
        sentences(links.map((one) => `${one.kind} ${one.event}: ${asSentence(one.why)} (${BASIS_WORDS[one.basis]})`)),
    ],
  ],
);

function sidesOf(event: Event, view: View): string {
  return summariseSides(view, event)
    .map(({ sentence }) => inOneLine(view, sentence))
    .join(' ');
}

function statementsOf({ statements }: Event, view: View) {
  return statements.flatMap((id) => view.statements.get(id) ?? []);
}
