import { orderEvents } from '../order-events.ts';
import type { View } from '../view-dossier.ts';
import { count } from '../wording/count.ts';
import { summariseDifferences } from './summarise-differences.ts';
import { introduceEvent, summariseSides } from './summarise-event.ts';
import { summariseReports } from './summarise-reports.ts';
import {
  summariseEvidence,
  summariseGaps,
  summariseProtection,
  summariseRelays,
  summariseUnanswered,
  summariseWithheld,
} from './summarise-sources.ts';
import { say, type SummaryRow, type Weighed } from './summary-row.ts';

const MOST_EVENTS = 3;

/** The whole dossier on one screen, in plain sentences; rows about which there is nothing to say are left out. */
export function summariseDossier(view: View): SummaryRow[] {
  const rows: SummaryRow[] = [
    { label: 'Reports', sentences: summariseReports(view) },
    ...summariseEvents(view),
    { label: 'Differences', sentences: summariseDifferences(view) },
    { label: 'Second-hand', sentences: summariseRelays(view) },
    { label: 'Evidence', sentences: summariseEvidence(view) },
    { label: 'Missing', sentences: summariseGaps(view) },
    { label: 'Withheld', sentences: summariseWithheld(view) },
    { label: 'Protected', sentences: summariseProtection(view) },
    { label: 'Unanswered', sentences: summariseUnanswered(view) },
  ];
  return rows.filter((row) => row.sentences.length > 0);
}

function summariseEvents(view: View): SummaryRow[] {
  const { events, reports } = view.dossier;
  const main = orderEvents(events).filter((event) => event.reports.length > 0);
  const touched = events.length - main.length;
  const rows = main.slice(0, MOST_EVENTS).map((event, i): SummaryRow => {
    const sides = summariseSides(view, event).map((one) => (i === 0 ? one : lighter(one)));
    return { label: i === 0 ? 'Event' : 'Other event', sentences: [introduceEvent(view, event, i), ...sides] };
  });
  const rest = [
    main.length > MOST_EVENTS ? `${count(main.length - MOST_EVENTS, 'more main event')}` : '',
    touched > 0 ? `${count(touched, 'event')} only touched` : '',
  ].filter(Boolean);
  if (rest.length > 0) rows.push({ label: 'Further', sentences: [say(2, `${rest.join('; ')}.`)] });
  if (rows.length === 0 && reports.length > 0)
    rows.push({ label: 'Event', sentences: [say(3, 'No event could be told from these reports.')] });
  return rows;
}

/** What is said of a second event gives way before what is said of the first. */
function lighter({ weight, sentence }: Weighed): Weighed {
  return { weight: weight === 3 ? 2 : 1, sentence };
}
