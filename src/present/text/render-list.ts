import type { Dossier } from '../../model/dossier.ts';
import { reportReference } from '../../model/report.ts';
import { orderEvents } from '../view/order-events.ts';
import { namesOf } from '../view/view-dossier.ts';
import { count } from '../view/wording/count.ts';
import { EVENT_WORDS } from '../view/wording/event-words.ts';
import { listed } from '../view/wording/listed.ts';
import { describeActor } from './render-actors.ts';
import { describeReport } from '../view/describe-report.ts';
import { renderStatements } from './render-statements.ts';
import { entry, openSheet, type Layout, type Sheet } from './sheet.ts';

export type ListKind = 'reports' | 'events' | 'actors' | 'statements';

/** What the dossier holds of one kind, a line or two each, with its reference. */
export function renderList(dossier: Dossier, kind: ListKind, layout: Layout): string {
  const lines = LISTS[kind](openSheet(dossier, layout));
  return [...(lines.length > 0 ? lines : [`No ${kind} in these reports.`]), ''].join('\n');
}

const LISTS: Record<ListKind, (sheet: Sheet) => string[]> = {
  reports: (sheet) =>
    [...sheet.view.names.keys()].flatMap((id) =>
      entry(sheet, reportReference(id), describeReport(sheet.view, sheet.view.reports.get(id)!)),
    ),
  events: (sheet) =>
    orderEvents(sheet.view.dossier.events).flatMap((event) => {
      const names = listed(namesOf(sheet.view, event.reports), 6);
      const rest = `${names ? `main event of ${names}` : 'only touched'}; ${count(event.statements.length, 'statement')}`;
      return entry(sheet, event.id, `${event.title}: ${EVENT_WORDS[event.kind]}; ${rest}`);
    }),
  actors: (sheet) => sheet.view.dossier.actors.flatMap((actor) => entry(sheet, actor.id, describeActor(sheet, actor))),
  statements: (sheet) =>
    [...sheet.view.names.keys()].flatMap((id) => renderStatements(sheet, sheet.view.reports.get(id)!.statements)),
};
