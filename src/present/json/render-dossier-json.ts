import type { Dossier } from '../../model/dossier.ts';
import { viewDossier } from '../view/view-dossier.ts';
import { actorJson } from './actor-json.ts';
import { caveatJson } from './caveat-json.ts';
import { CONTRACT_VERSION } from './contract.ts';
import { eventJson } from './event-json.ts';
import { lineageJson, originJson, outletJson } from './lineage-json.ts';
import { listParts } from './list-parts.ts';
import { reportJson } from './report-json.ts';
import { safeJson } from './safe-json.ts';
import { placeJson } from './span-json.ts';

/**
 * A dossier as one line of JSON, without a line end; docs/formats.md explains each key and
 * docs/formats/dossier.schema.json checks it. The reports' text is left out: `read --json` gives it. The dossier must be
 * sealed already.
 */
export function renderDossierJson(dossier: Dossier): string {
  return [...dossierJsonParts(dossier)].join('');
}

/** The same in parts, one for each report, actor, event and so on, so that a large case never stands in memory twice. */
export function* dossierJsonParts(dossier: Dossier): Generator<string> {
  const view = viewDossier(dossier);
  yield `{"version":${safeJson(CONTRACT_VERSION)}`;
  yield* listParts('reports', dossier.reports, ({ report }) => ({
    ...reportJson(report),
    event: dossier.mainEvents.get(report.id) ?? null,
  }));
  yield* listParts('actors', dossier.actors, actorJson);
  yield* listParts('events', dossier.events, (event) => eventJson(event, view));
  yield* listParts('lineage', dossier.lineage, lineageJson);
  yield* listParts('origins', dossier.origins, originJson);
  yield* listParts('outlets', dossier.outlets, outletJson);
  yield* listParts('unanswered', dossier.unanswered, ({ event, question, spans }) => ({
    event,
    question,
    spans: spans.map(placeJson),
  }));
  yield* listParts('caveats', dossier.caveats, caveatJson);
  yield* listParts('sealed', dossier.sealed, ({ label, position, statement }) => ({ label, position, statement }));
  yield '}';
}
