import type { AnnotatedReport } from '../../model/annotated-report.ts';
import type { Dossier } from '../../model/dossier.ts';
import { findThings, type Thing } from '../view/find-thing.ts';
import { bareDossier } from '../view/view-dossier.ts';
import { renderEvent } from './render-event.ts';
import { entry, heading, openSheet, type Layout, type Sheet } from './sheet.ts';
import { renderMention, renderOrigin, renderShownActor, renderShownLineage } from './show/render-case-things.ts';
import { renderReport } from './show/render-report.ts';
import { renderStatement } from './show/render-statement.ts';
import { renderCompared, renderValue } from './show/render-value.ts';

/**
 * What a reference names, with its words in their context: the report, paragraph, line, offsets and, in a transcript, the
 * time. The beginning of a reference is enough; where it may mean several things they are listed. Throws a refusal of
 * kind `nothing` where it means none.
 */
export function renderShow(source: Dossier | AnnotatedReport, typed: string, layout: Layout): string {
  const sheet = openSheet('reports' in source ? source : bareDossier([source]), layout);
  const things = findThings(sheet.view, typed);
  const lines = things.length === 1 ? renderThing(sheet, things[0]!) : renderChoice(sheet, typed, things);
  return [...lines, ''].join('\n');
}

function renderThing(sheet: Sheet, thing: Thing): string[] {
  return [sheet.ink.bold(`${thing.kind} ${thing.reference}`), ...renderBody(sheet, thing)];
}

function renderBody(sheet: Sheet, thing: Thing): string[] {
  switch (thing.kind) {
    case 'report':
      return renderReport(sheet, thing.annotated);
    case 'statement':
      return renderStatement(sheet, thing.statement);
    case 'mention':
      return renderMention(sheet, thing.mention);
    case 'value':
      return renderValue(sheet, thing.reading, thing.field, thing.event);
    case 'comparison':
      return renderCompared(sheet, thing.comparison, thing.field, thing.event);
    case 'actor':
      return renderShownActor(sheet, thing.actor);
    case 'event':
      return renderEvent(sheet, thing.event);
    case 'lineage':
      return renderShownLineage(sheet, thing.row);
    case 'origin':
      return renderOrigin(sheet, thing.origin);
  }
}

/** The things a beginning of a reference may mean. */
export function renderChoice(sheet: Sheet, typed: string, things: readonly Thing[]): string[] {
  const shown = things.slice(0, 20);
  const more = things.length - shown.length;
  return [
    ...heading(sheet, `${typed} may mean ${things.length} things; type one more letter`).slice(1),
    ...shown.flatMap((thing) => entry(sheet, thing.reference, thing.kind)),
    ...(more > 0 ? [`and ${more} more`] : []),
  ];
}
