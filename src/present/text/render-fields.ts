import type { Comparison, Field, Reading } from '../../model/field.ts';
import { describeCandidates, describeComparison, describeReading } from '../view/describe-reading.ts';
import { namesOf } from '../view/view-dossier.ts';
import { fieldWords } from '../view/wording/field-words.ts';
import { listed } from '../view/wording/listed.ts';
import { RELATION_ORDER } from '../view/wording/relation-words.ts';
import { entry, heading, subheading, type Sheet } from './sheet.ts';

/** Field by field: what each report states in its own words, then how the values relate and why. */
export function renderFields(sheet: Sheet, fields: readonly Field[]): string[] {
  if (fields.length === 0) return [];
  return [...heading(sheet, 'What each report states'), ...fields.flatMap((field) => renderField(sheet, field))];
}

function renderField(sheet: Sheet, field: Field): string[] {
  const rank = (comparison: Comparison) => RELATION_ORDER.indexOf(comparison.relation);
  const comparisons = field.comparisons.filter((one) => one.relation !== 'silent').sort((a, b) => rank(a) - rank(b));
  return [
    ...subheading(sheet, fieldWords(field.name)),
    ...field.readings
      .filter((one) => one.state !== 'silent')
      .flatMap((one) => entry(sheet, one.id, describeReading(sheet.view, one), 1)),
    ...renderSilent(
      sheet,
      field.readings.filter((one) => one.state === 'silent'),
    ),
    ...comparisons.flatMap((comparison) => renderComparison(sheet, field, comparison)),
  ];
}

/** The reports that say nothing, on one line under the reference of the first. */
function renderSilent(sheet: Sheet, silent: readonly Reading[]): string[] {
  const names = namesOf(
    sheet.view,
    silent.map((reading) => reading.report),
  );
  return silent.length > 0 ? entry(sheet, silent[0]!.id, `${listed(names, 6)}: nothing said`, 1) : [];
}

/** One comparison and, where nothing explains the difference, what could. */
export function renderComparison(sheet: Sheet, field: Field, comparison: Comparison): string[] {
  const open = describeCandidates(comparison).flatMap((one) => entry(sheet, null, one, 2));
  return [...entry(sheet, comparison.id, describeComparison(sheet.view, field, comparison), 1), ...open];
}
