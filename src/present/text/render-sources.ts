import type { Lineage, Origin } from '../../model/lineage.ts';
import { describeControl, describeShared, groupControl, type SharedControl } from '../view/describe-control.ts';
import { wordsOf, type Sentence } from '../view/piece.ts';
import { namesOf } from '../view/view-dossier.ts';
import { BASIS_WORDS, LINEAGE_WORDS, listed } from '../view/wording.ts';
import { entry, heading, section, type Sheet } from './sheet.ts';

/** Who repeats whom, on what evidence, which origins remain, and who controls the outlets. */
export function renderSources(sheet: Sheet): string[] {
  const { lineage, origins, outlets } = sheet.view.dossier;
  if (lineage.length + origins.length + outlets.length === 0) return [];
  return [
    ...section(sheet, 'Who repeats whom'),
    ...lineage.flatMap((row) => renderLineage(sheet, row)),
    ...(origins.length > 0 ? heading(sheet, 'Origins that remain when repeats are counted once') : []),
    ...origins.flatMap((origin) => entry(sheet, origin.id, describeOrigin(sheet, origin))),
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
  const { names } = sheet.view;
  const head = `${names.get(row.report) ?? row.report} ${LINEAGE_WORDS[row.kind]} ${names.get(row.from) ?? row.from} (${BASIS_WORDS[row.basis]})`;
  return [
    ...entry(sheet, row.id, head),
    ...row.evidence.flatMap((place) => entry(sheet, null, [wordsOf(place.report, place), `: ${place.why}`], 1)),
  ];
}

/** `Norland State Police (code XN), behind A, B and C; independence not established`. */
export function describeOrigin(sheet: Sheet, origin: Origin): Sentence {
  const side =
    origin.side === null ? 'side unknown' : origin.side === 'outlet' ? 'an outlet of its own' : `code ${origin.side}`;
  const reports = namesOf(sheet.view, origin.reports);
  const held = origin.firstHand ? '; its own document is here' : '';
  return [
    `${origin.name} (${side}), behind ${listed(reports, 6) || 'no report'}${held}; independence ${origin.independence}`,
  ];
}
