import type { Dossier } from '../../model/dossier.ts';
import { safeJson } from '../json/safe-json.ts';
import { deterministicUuid } from '../view/deterministic-uuid.ts';
import { orderEvents } from '../view/order-events.ts';
import { safeLine } from '../view/safe-text.ts';
import type { TlpLevel } from '../view/tlp.ts';
import { inFull, namesOf, viewDossier, type View } from '../view/view-dossier.ts';
import { asSentence } from '../view/wording/as-sentence.ts';
import { clipped } from '../view/wording/clipped.ts';
import { count } from '../view/wording/count.ts';
import { EVENT_WORDS } from '../view/wording/event-words.ts';
import { listed } from '../view/wording/listed.ts';
import { caveatEntries, originEntries, questionEntries } from './closing-entries.ts';
import { accusationsOnce, countInWords } from './accusations-once.ts';
import { differenceEntries } from './difference-entries.ts';
import type { Entry } from './entry.ts';
import { eventEntries } from './event-entries.ts';
import { fieldEntries } from './field-entries.ts';
import { indicatorEntries } from './indicator-entries.ts';
import { reportEntries } from './report-entries.ts';
import { countLeftOut, statementEntries } from './statement-entries.ts';
import { tlpTag } from './tags.ts';
import { toAttributes } from './to-attribute.ts';

export interface MispOptions {
  /** When it is written: the event's timestamp, and its day where no report is dated. */
  at: Date;
  /** How far it may be passed on; null where nobody said. */
  tlp: TlpLevel | null;
}

/**
 * A dossier as one event in MISP's core format, an attribute a line: unpublished, for the own organisation only, nothing of it for detection. Who accuses whom stays
 * somebody's words in an attribute; the event itself names no actor. The dossier must be sealed already.
 */
export function* mispParts(dossier: Dossier, { at, tlp }: MispOptions): Generator<string> {
  const view = inFull(viewDossier(dossier));
  const uuid = deterministicUuid(JSON.stringify(dossier.reports.map(({ report }) => report.id)));
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const event = {
    uuid,
    info: infoOf(view),
    date: firstDay(dossier) ?? at.toISOString().slice(0, 10),
    threat_level_id: UNDEFINED,
    analysis: INITIAL,
    distribution: OWN_ORGANISATION,
    published: false,
    timestamp,
    ...(tlp === null ? {} : { Tag: [{ name: tlpTag(tlp) }] }),
  };
  yield `{"Event":${safeJson(event).slice(0, -1)},"Attribute":[`;
  for (const [i, attribute] of toAttributes(entriesOf(view), { event: uuid, timestamp }).entries())
    yield `${i > 0 ? ',' : ''}\n${safeJson(attribute)}`;
  yield '\n]}}\n';
}

const UNDEFINED = '4';
const INITIAL = '0';
const OWN_ORGANISATION = '0';
const LONGEST_NAMES = 160;

function entriesOf(view: View): Entry[] {
  return [
    noticeEntry(view),
    ...reportEntries(view),
    ...eventEntries(view),
    ...statementEntries(view),
    ...indicatorEntries(view),
    ...differenceEntries(view),
    ...fieldEntries(view),
    ...questionEntries(view),
    ...originEntries(view),
    ...caveatEntries(view),
  ];
}

/** A title may accuse, and a list of events shows nothing else: what kind of event, told where, and how much of it is answered. */
function infoOf(view: View): string {
  const { reports, events } = view.dossier;
  const [main] = orderEvents(events);
  const where = main ? namesOf(view, main.reports) : [];
  const told = main
    ? `${asSentence(EVENT_WORDS[main.kind]).slice(0, -1)} told in ${clipped(safeLine(listed(where)), LONGEST_NAMES)}`
    : 'No event found';
  const others = events.length > 1 ? ` and ${count(events.length - 1, 'other event')}` : '';
  const accusations = countInWords(view, accusationsOnce(view));
  return `${told}${others} (Gainsay: ${count(reports.length, 'report')} side by side, ${accusations})`;
}

function firstDay({ reports }: Dossier): string | undefined {
  return reports.flatMap(({ report }) => /^\d{4}-\d\d-\d\d/.exec(report.published ?? '')?.[0] ?? []).sort()[0];
}

/** Whoever meets the event and does not know Gainsay reads this first. */
function noticeEntry(view: View): Entry {
  const left = countLeftOut(view);
  const silent = `${count(left, 'statement')} that only ${left === 1 ? 'informs' : 'inform'} ${left === 1 ? 'is' : 'are'} left out`;
  return {
    of: 'notice',
    category: 'Other',
    type: 'comment',
    value:
      'Written by Gainsay, which sets reports side by side: who says what, who denies it, who repeats it. It does not say who is right; nothing here is an attribution by whoever imports it.',
    comment: [
      'Words in “ ” are exact words of the reports; “ / ” and “ … ” join pieces of them.',
      'Each accusation has in its comment what answers it in these reports.',
      ...(left > 0 ? [asSentence(silent)] : []),
    ],
  };
}
