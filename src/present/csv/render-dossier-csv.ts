import type { Dossier } from '../../model/dossier.ts';
import { inFull, viewDossier } from '../view/view-dossier.ts';
import { csvOf } from './csv.ts';
import { TABLES } from './tables.ts';

/** A file of a folder. */
export interface Sheet {
  file: string;
  content: string;
}

/** The dossier as tables, each made when it is asked for; one without rows has its header. */
export function* renderDossierCsv(dossier: Dossier): Iterable<Sheet> {
  const view = inFull(viewDossier(dossier));
  for (const { name, columns, records } of TABLES)
    yield {
      file: `${name}.csv`,
      content: csvOf(
        columns.map((column) => column.name),
        records(view),
      ),
    };
}
