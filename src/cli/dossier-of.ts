import type { Case } from '../gainsay.ts';
import type { AnnotatedReport } from '../model/annotated-report.ts';
import type { Dossier } from '../model/dossier.ts';
import { inCase } from './in-case.ts';
import { readInputs } from './read-inputs.ts';
import type { ReadChoices } from './with-reading.ts';

/** What the options of commands that read FILE or a case say. */
export interface SourceChoices extends ReadChoices {
  case: string;
}

/** How to have one thing of reports and of a case. */
export interface Ways<T> {
  reports: (reports: AnnotatedReport[]) => T | Promise<T>;
  case: (opened: Case) => Promise<T>;
}

/** What is made of the files named, or of the case when none is named; null when no report could be read. */
export async function madeOf<T>(files: string[], choices: SourceChoices, ways: Ways<T>): Promise<T | null> {
  if (files.length === 0) return inCase(choices.case, { create: false }, ways.case);
  const reports = await readInputs(files, choices);
  return reports.length === 0 ? null : ways.reports(reports);
}

/** The dossier of the files named, or of the case when none is named; null when no report could be read. */
export async function dossierOf(files: string[], choices: SourceChoices): Promise<Dossier | null> {
  const { makeDossier } = await import('../gainsay.ts');
  return madeOf(files, choices, {
    reports: (reports) => makeDossier(reports),
    case: (opened) => opened.dossier(),
  });
}
