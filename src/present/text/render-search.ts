import { overlaps } from '../../model/span.ts';
import type { Finding, Findings } from '../../model/finding.ts';
import { reportReference } from '../../model/report.ts';
import { pointers } from '../view/piece.ts';
import { count } from '../view/wording/count.ts';
import { renderAnswered } from './render-statements.ts';
import { entry, openSheet, type Layout, type Sheet } from './sheet.ts';
import { renderFacts } from './show/render-facts.ts';
import { renderPlace } from './show/render-place.ts';

const MOST_PLACES = 3;

/** Where words were found: for each report its first places in their context, with the statements they stand in and the answers. */
export function renderSearch({ dossier, found }: Findings, layout: Layout): string {
  const sheet = openSheet(dossier, layout);
  if (found.length === 0) return 'No report of the case holds these words.\n';
  return [...found.flatMap((one) => renderFinding(sheet, one)), ''].join('\n');
}

function renderFinding(sheet: Sheet, { read, spans }: Finding): string[] {
  const name = sheet.view.names.get(read.report.id) ?? read.report.file;
  const more = spans.length - MOST_PLACES;
  return [
    ...entry(sheet, reportReference(read.report.id), `${name}: ${count(spans.length, 'place')}`),
    ...spans.slice(0, MOST_PLACES).flatMap((span) => {
      const within = read.statements.filter((one) => one.content.some((part) => overlaps(part, span)));
      return [
        ...renderPlace(sheet, read.report.id, [span]),
        ...renderFacts(sheet, [['said in', pointers(within.map((one) => one.id))]]),
        ...within.flatMap((one) => renderAnswered(sheet, one)),
      ];
    }),
    ...(more > 0 ? entry(sheet, null, `and ${count(more, 'more place')}`) : []),
    '',
  ];
}
