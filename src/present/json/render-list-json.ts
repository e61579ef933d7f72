import type { Dossier } from '../../model/dossier.ts';
import { viewDossier } from '../view/view-dossier.ts';
import { actorJson } from './actor-json.ts';
import { eventJson } from './event-json.ts';
import { reportJson } from './report-json.ts';
import { safeJson } from './safe-json.ts';
import { answeredStatementJson } from './statement-json.ts';

/**
 * What the dossier holds of one kind as a JSON array. A statement carries its report and its words; an accusation also its
 * answers, an empty list for none.
 */
export function renderListJson(dossier: Dossier, kind: 'reports' | 'events' | 'actors' | 'statements'): string {
  return safeJson(LISTS[kind](dossier));
}

const LISTS = {
  reports: (dossier: Dossier) =>
    dossier.reports.map(({ report }) => ({ ...reportJson(report), event: dossier.mainEvents.get(report.id) ?? null })),
  events: (dossier: Dossier) => {
    const view = viewDossier(dossier);
    return dossier.events.map((event) => eventJson(event, view));
  },
  actors: (dossier: Dossier) => dossier.actors.map(actorJson),
  statements: (dossier: Dossier) => {
    const { responses } = viewDossier(dossier);
    return dossier.reports.flatMap(({ report, statements }) =>
      statements.map((statement) => ({
        ...answeredStatementJson(statement, responses),
        report: report.id,
        words: statement.content.map((span) => report.text.slice(span.start, span.end)),
      })),
    );
  },
};
