import type { Dossier } from '../../model/dossier.ts';
import { findResponses } from '../view/answers.ts';
import { actorJson } from './actor-json.ts';
import { caveatJson } from './caveat-json.ts';
import { CONTRACT_VERSION } from './contract.ts';
import { eventJson } from './event-json.ts';
import { lineageJson, originJson, outletJson } from './lineage-json.ts';
import { reportJson } from './report-json.ts';
import { safeJson } from './safe-json.ts';
import { placeJson } from './span-json.ts';

/**
 * A dossier as one line of JSON, without a line end; docs/formats.md explains each key and
 * docs/formats/dossier.schema.json checks it. The reports' text is left out: `read --json` gives it. The dossier must be
 * sealed already.
 */
export function renderDossierJson(dossier: Dossier): string {
  const statements = new Map(dossier.reports.flatMap((annotated) => annotated.statements).map((one) => [one.id, one]));
  const responses = findResponses(dossier);
  return safeJson({
    version: CONTRACT_VERSION,
    reports: dossier.reports.map(({ report }) => ({
      ...reportJson(report),
      event: dossier.mainEvents.get(report.id) ?? null,
    })),
    actors: dossier.actors.map(actorJson),
    events: dossier.events.map((event) => eventJson(event, statements, responses)),
    lineage: dossier.lineage.map(lineageJson),
    origins: dossier.origins.map(originJson),
    outlets: dossier.outlets.map(outletJson),
    unanswered: dossier.unanswered.map(({ event, question, spans }) => ({
      event,
      question,
      spans: spans.map(placeJson),
    })),
    caveats: dossier.caveats.map(caveatJson),
    sealed: dossier.sealed.map(({ label, position, statement }) => ({ label, position, statement })),
  });
}
