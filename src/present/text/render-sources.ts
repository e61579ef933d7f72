import type { Lineage } from '../../model/lineage.ts';
import { describeControl, describeShared, groupControl, type SharedControl } from '../view/describe-control.ts';
import { describeLineage } from '../view/describe-lineage.ts';
import { describeOrigin } from '../view/describe-origin.ts';
import { wordsOf } from '../view/piece.ts';
import { entry, heading, section, type Sheet } from './sheet.ts';

/** Who repeats whom, on what evidence, which origins remain, and who controls the outlets. */
export function renderSources(sheet: Sheet): string[] {
  const { lineage, origins, outlets } = sheet.view.dossier;
  if (lineage.length + origins.length + outlets.length === 0) return [];
  return [
    ...section(sheet, 'Who repeats whom'),
    ...lineage.flatMap((row) => renderLineage(sheet, row)),
    ...(origins.length > 0 ? heading(sheet, 'Origins that remain when repeats are counted once') : []),
    ...origins.flatMap((origin) => entry(sheet, origin.id, describeOrigin(sheet.view, origin))),
    ...(outlets.length > 0 ? heading(sheet, 'Who controls the outlets; those under one control count as one') : []),
    ...groupControl(sheet.view).flatMap((group) => renderControl(sheet, group)),
  ];
}

function renderControl(sheet: Sheet, group: SharedControl): string[] {
  return [
    ...entry(sheet, null, describeShared(group)),
    ...group.outlets.flatMap((outlet) => entry(sheet, null, describeControl(outlet), 1)),
  ];
}

/** Who takes from whom, with the words it rests on. */
export function renderLineage(sheet: Sheet, row: Lineage): string[] {
  return [
    ...entry(sheet, row.id, describeLineage(sheet.view, row)),
    ...row.evidence.flatMap((place) => entry(sheet, null, [wordsOf(place.report, place), `: ${place.why}`], 1)),
  ];
}
