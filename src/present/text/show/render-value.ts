import type { Event } from '../../../model/event.ts';
import type { Comparison, Field, Reading } from '../../../model/field.ts';
import { reportReference } from '../../../model/report.ts';
import { describeValue, stateWords } from '../../view/describe-value.ts';
import { wordsOf } from '../../view/piece.ts';
import { fieldWords } from '../../view/wording/field-words.ts';
import { RELATION_WORDS } from '../../view/wording/relation-words.ts';
import { renderComparison } from '../render-fields.ts';
import { renderAnswered } from '../render-statements.ts';
import { heading, type Sheet } from '../sheet.ts';
import { renderFacts } from './render-facts.ts';
import { renderPlace } from './render-place.ts';

/** A value that a report gives for a field: its words, how they were understood, what it was compared with. */
export function renderValue(sheet: Sheet, reading: Reading, field: Field, event: Event): string[] {
  const index = field.readings.indexOf(reading);
  const compared = field.comparisons.filter(({ a, b }) => a === index || b === index);
  return [
    ...renderReadingPlace(sheet, reading),
    ...renderFacts(sheet, [
      ['field', fieldWords(field.name)],
      ['words', readingWords(reading)],
      ['understood', describeValue(reading.value, '')],
      ['state', [stateWords(reading) || 'stated', reading.hedged ? '; hedged' : '']],
      ['said in', reading.statement && [{ ref: reading.statement }]],
      ['report', [{ ref: reportReference(reading.report) }]],
      ['event', [{ ref: event.id }, `: ${event.title}`]],
    ]),
    ...renderReadingAnswered(sheet, reading),
    ...(compared.length > 0 ? heading(sheet, 'Compared with the other values') : []),
    ...compared.flatMap((comparison) => renderComparison(sheet, field, comparison)),
  ];
}

/** A comparison: the relation and its meaning, the reason, and both values in their places. */
export function renderCompared(sheet: Sheet, comparison: Comparison, field: Field, event: Event): string[] {
  const { relation, candidates } = comparison;
  const { sign, meaning } = RELATION_WORDS[relation];
  const sides = [comparison.b, comparison.a].flatMap((index) => field.readings[index] ?? []);
  return [
    ...renderFacts(sheet, [
      ['relation', `${sign} ${relation}: ${meaning}`],
      ['why', comparison.why],
      ...candidates.map((one): [string, string] => ['could be', `${one.relation}, decided by ${one.needs}`]),
      ['field', fieldWords(field.name)],
      ['event', [{ ref: event.id }, `: ${event.title}`]],
    ]),
    ...sides.flatMap((reading, i) => [
      ...heading(sheet, i === 0 ? 'The value' : 'Set against'),
      ...renderReadingPlace(sheet, reading),
      ...renderFacts(sheet, [['value', [{ ref: reading.id }]]]),
      ...renderReadingAnswered(sheet, reading),
    ]),
  ];
}

function renderReadingPlace(sheet: Sheet, reading: Reading): string[] {
  const { start, end } = reading;
  if (start !== null && end !== null) return [...renderPlace(sheet, reading.report, [{ start, end }]), ''];
  return renderFacts(sheet, [
    ['report', `${sheet.view.names.get(reading.report) ?? reading.report} says nothing of it`],
  ]);
}

// A value that an accusation gives, such as who is accused, is shown with its answer.
function renderReadingAnswered(sheet: Sheet, { statement }: Reading): string[] {
  const said = statement && sheet.view.statements.get(statement);
  return said ? renderAnswered(sheet, said) : [];
}

function readingWords({ report, start, end }: Reading) {
  return start === null || end === null ? null : [wordsOf(report, { start, end })];
}
