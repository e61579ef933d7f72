import type { Dossier } from '../../model/dossier.ts';
import { findThing, type Thing } from '../view/find-thing.ts';
import { renderEvent } from './render-event.ts';
import { openSheet, type Layout, type Sheet } from './sheet.ts';
import { renderMention, renderOrigin, renderShownActor, renderShownLineage } from './show/render-case-things.ts';
import { renderReport } from './show/render-report.ts';
import { renderStatement } from './show/render-statement.ts';
import { renderCompared, renderValue } from './show/render-value.ts';

/**
 * What a reference names, with its words in their context: the report, paragraph, line, offsets and, in a transcript, the
 * time. The beginning of a reference is enough. Refuses what means nothing, or several things.
 */
export function renderShow(dossier: Dossier, typed: string, layout: Layout): string {
  const sheet = openSheet(dossier, layout);
  return [...renderThing(sheet, findThing(sheet.view, typed)), ''].join('\n');
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
