import type { Dossier } from '../model/dossier.ts';
import { inCase, readInputs, type ReadChoices } from './inputs.ts';

/** The dossier of the files named, or of the case when none is named; null when no report could be read. */
export async function dossierOf(files: string[], caseFile: string, choices: ReadChoices = {}): Promise<Dossier | null> {
  if (files.length === 0) return inCase(caseFile, { create: false }, (opened) => opened.dossier());
  const reports = await readInputs(files, choices);
  if (reports.length === 0) return null;
  const { makeDossier } = await import('../gainsay.ts');
  return makeDossier(reports);
}
