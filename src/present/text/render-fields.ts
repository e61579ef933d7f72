import type { Comparison, Field, Reading } from '../../model/field.ts';
import { describeValue, stateWords } from '../view/describe-value.ts';
import { wordsOf, type Sentence } from '../view/piece.ts';
import { placeName } from '../view/quote-words.ts';
import { namesOf } from '../view/view-dossier.ts';
import { asSentence, betweenWords, fieldWords, listed, RELATION_ORDER, RELATION_WORDS } from '../view/wording.ts';
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
      .flatMap((one) => entry(sheet, one.id, describeReading(sheet, one), 1)),
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

/** `Harbour Post: “14 officers” (14 officer)`, or that it says nothing. */
function describeReading(sheet: Sheet, reading: Reading): Sentence {
  const name = placeName(sheet.view, reading.report, reading.start);
  const { start, end } = reading;
  if (start === null || end === null) return [`${name} ${stateWords(reading) || 'says nothing'}`];
  const words = sheet.view.reports.get(reading.report)?.report.text.slice(start, end) ?? '';
  const value = describeValue(reading.value, words);
  const understood = [stateWords(reading), value, reading.hedged ? 'hedged' : null].filter(Boolean).join('; ');
  return [`${name}: `, wordsOf(reading.report, { start, end }), understood ? ` (${understood})` : ''];
}

/** `≠ contradicts: B “…” against A “…”. Why.` and, where nothing explains it, what would. */
export function renderComparison(sheet: Sheet, field: Field, comparison: Comparison): string[] {
  const { relation, why, candidates } = comparison;
  const { sign } = RELATION_WORDS[relation];
  const sentence: Sentence = [
    `${sign} ${relation}: `,
    ...comparedSentence(sheet, field, comparison),
    `. ${asSentence(why)}`,
  ];
  const open = candidates.flatMap((one) => entry(sheet, null, `could be: ${one.relation}, decided by ${one.needs}`, 2));
  return [...entry(sheet, comparison.id, sentence, 1), ...open];
}

/** Which two values a comparison sets side by side, the relation in words between them. */
function comparedSentence(sheet: Sheet, field: Field, comparison: Comparison): Sentence {
  const { a, b, relation } = comparison;
  const { names } = sheet.view;
  const [of, against] = [field.readings[b], field.readings[a]];
  if (relation === 'agrees' && of && against) return [`${names.get(of.report)} with ${names.get(against.report)}`];
  return [
    ...sideOf(sheet, field.readings[b]),
    ` ${betweenWords(comparison, field)} `,
    ...sideOf(sheet, field.readings[a]),
  ];
}

function sideOf(sheet: Sheet, reading: Reading | undefined): Sentence {
  if (!reading) return ['a value not shown'];
  const name = sheet.view.names.get(reading.report) ?? reading.report;
  if (reading.start === null || reading.end === null) return [name];
  return [wordsOf(reading.report, { start: reading.start, end: reading.end }), ` (${name})`];
}
