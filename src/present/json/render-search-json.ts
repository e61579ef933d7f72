import type { Finding } from '../../model/finding.ts';
import { reportReference } from '../../model/report.ts';
import { overlaps } from '../../model/span.ts';
import { safeJson } from './safe-json.ts';
import { spanJson } from './span-json.ts';

/** Where words were found, best report first, as a JSON array: the places with their words and the statements they stand in. */
export function renderSearchJson(found: readonly Finding[]): string {
  return safeJson(
    found.map(({ read, spans }) => ({
      report: read.report.id,
      reference: reportReference(read.report.id),
      file: read.report.file,
      places: spans.map((span) => ({
        ...spanJson(span),
        words: read.report.text.slice(span.start, span.end),
        statements: read.statements
          .filter((one) => one.content.some((part) => overlaps(part, span)))
          .map((one) => one.id),
      })),
    })),
  );
}
