import type { Caveat } from '../../model/caveat.ts';
import type { Dossier } from '../../model/dossier.ts';
import type { Seal } from '../../model/seal.ts';
import { inOrderOfTakers } from '../lineage/lineage-row.ts';
import { byReference, keyReferences, referAnew } from './key-references.ts';
import { makeSealer } from './sealer.ts';
import { sealReport } from './seal-reports.ts';
import { sealValue } from './seal-value.ts';
import { withoutClearAliases } from './without-clear-aliases.ts';
import { withoutHalfSealed } from './without-half-sealed.ts';

/**
 * A copy of the dossier in which no sealed name stands: see {@link sealReports} for the texts; every other string of the
 * dossier has the labels instead, and no reference is made of a name but under `key`: see {@link keyReferences}. A caveat says
 * how many names were sealed.
 */
export function sealDossier(dossier: Dossier, seals: readonly Seal[], key: Uint8Array): Dossier {
  if (seals.length === 0) return dossier;
  const sealer = makeSealer(dossier.reports, seals);
  const reports = dossier.reports.map((annotated) => sealReport(annotated, sealer));
  const references = keyReferences(dossier, reports, sealer, key);
  const rest = referAnew(sealValue({ ...dossier, reports: [] }, sealer), references);
  const texts = new Map(reports.map(({ report }) => [report.id, report]));
  const links = reports.flatMap(({ caveats }) => caveats.filter(({ step }) => step === 'seal'));
  return {
    ...rest,
    reports,
    actors: rest.actors.map((actor, i) => withoutClearAliases(actor, dossier.actors[i]!)).sort(byReference),
    lineage: inOrderOfTakers(rest.lineage),
    origins: [...rest.origins].sort(byReference),
    events: rest.events.map((event) => withoutHalfSealed(event, texts)),
    sealed: seals.map(({ label, position, statement }) => ({ label, position, statement })),
    caveats: [...rest.caveats, ...links, sealCaveat(seals), ...sealedAgainCaveats(seals)],
  };
}

function sealCaveat(seals: readonly Seal[]): Caveat {
  const names = seals.length === 1 ? '1 name is' : `${seals.length} names are`;
  const reason = `${names} sealed: persons who are accused, wanted, charged or exposed, or whom a judgement seals.`;
  return { step: 'seal', reason, report: null, start: null, end: null };
}

function sealedAgainCaveats(seals: readonly Seal[]): Caveat[] {
  return seals
    .filter(({ sealedAgain }) => sealedAgain)
    .map(({ label }) => ({
      step: 'seal',
      reason: `${label} is sealed again: since the name was unsealed, a namesake or another spelling of it has come into these reports.`,
      report: null,
      start: null,
      end: null,
    }));
}
