import type { Dossier } from '../../model/dossier.ts';
import { groupLooseAccusations } from '../view/group-accusations.ts';
import { orderEvents } from '../view/order-events.ts';
import { renderAccusations } from './render-accusations.ts';
import { renderActors } from './render-actors.ts';
import { renderCaveats, renderUnanswered } from './render-closing.ts';
import { renderEvent } from './render-event.ts';
import { renderReports } from './render-reports.ts';
import { renderSources } from './render-sources.ts';
import { renderSummary } from './render-summary.ts';
import { openSheet, type Layout } from './sheet.ts';

/**
 * A dossier for a terminal: first one screen that says it all, then event by event each accusation with its answer, what
 * each report states and how the values relate, then who repeats whom, the actors, the unanswered and the caveats. The
 * short reference of each thing stands in the left margin; `gainsay show` opens it. The dossier must be sealed already.
 */
export function renderDossier(dossier: Dossier, layout: Layout): string {
  const sheet = openSheet(dossier, layout);
  const loose = groupLooseAccusations(sheet.view);
  return [
    ...renderSummary(sheet),
    ...renderReports(sheet),
    ...orderEvents(dossier.events).flatMap((event) => renderEvent(sheet, event)),
    ...renderAccusations(sheet, loose, 'Accusations that belong to no event'),
    ...renderUnanswered(sheet),
    ...renderSources(sheet),
    ...renderActors(sheet),
    ...renderCaveats(sheet),
    '',
  ].join('\n');
}
