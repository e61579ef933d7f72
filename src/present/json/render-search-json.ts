import type { Findings } from '../../model/finding.ts';
import { reportReference } from '../../model/report.ts';
import { overlaps } from '../../model/span.ts';
import { accuses } from '../../model/statement.ts';
import { viewDossier } from '../view/view-dossier.ts';
import { safeJson } from './safe-json.ts';
import { spanJson } from './span-json.ts';

/**
 * Where words were found, best report first, as a JSON array: the places with their words and the statements they stand in;
 * `accusations` has those of them that accuse, each with what answers it: an empty list for none.
 */
export function renderSearchJson({ dossier, found }: Findings): string {
  const { responses } = viewDossier(dossier);
  return safeJson(
    found.map(({ read, spans }) => ({
      report: read.report.id,
      reference: reportReference(read.report.id),
      file: read.report.file,
      places: spans.map((span) => {
        const within = read.statements.filter((one) => one.content.some((part) => overlaps(part, span)));
        return {
          ...spanJson(span),
          words: read.report.text.slice(span.start, span.end),
          statements: within.map((one) => one.id),
          accusations: within
            .filter((one) => accuses(one.stance))
            .map((one) => ({ statement: one.id, answeredBy: responses.get(one.id) ?? [] })),
        };
      }),
    })),
  );
}
