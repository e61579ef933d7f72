import type { Event } from '../../model/event.ts';
import type { Comparison, Field } from '../../model/field.ts';
import { accusationsOfReading, answerLinesBeside } from '../view/answers-beside.ts';
import { describeCandidates, describeComparison, describeReading } from '../view/describe-reading.ts';
import { inOneLine } from '../view/in-one-line.ts';
import { asSentence } from '../view/wording/as-sentence.ts';
import { fieldWords } from '../view/wording/field-words.ts';
import { isDifference, RELATION_ORDER } from '../view/wording/relation-words.ts';
import { caseObject, distinct, reportId, type Bundle } from './bundle.ts';
import type { StixObject } from './stix-object.ts';

/** What the note of a field is called by. */
export function fieldNoteName(event: Event, field: Field): string {
  return `${event.id} ${field.name}`;
}

/**
 * What each report states of one question, in its own words, and how the values relate and why. Values that stand in accusations have the
 * answers to these beside them.
 */
export function fieldNote(bundle: Bundle, event: Event, field: Field): StixObject {
  const { view } = bundle;
  const rank = ({ relation }: Comparison) => RELATION_ORDER.indexOf(relation);
  const compared = field.comparisons.filter(({ relation }) => relation !== 'silent').sort((a, b) => rank(a) - rank(b));
  const lines = [
    ...field.readings.map((reading) => `${inOneLine(view, describeReading(view, reading))} ${reading.id}`),
    ...compared.flatMap((one) => [
      `${inOneLine(view, describeComparison(view, field, one))} ${one.id}`,
      ...describeCandidates(one).map((open) => `  ${open}`),
    ]),
    ...answerLinesBeside(
      view,
      field.readings.flatMap((one) => accusationsOfReading(view, one)),
    ),
  ];
  const relations = compared.map(({ relation }) => relation).filter(isDifference);
  return caseObject(bundle, 'note', fieldNoteName(event, field), {
    abstract: asSentence(`What each report states: ${fieldWords(field.name)}`),
    content: lines.join('\n'),
    object_refs: distinct(field.readings.map(({ report }) => reportId(bundle, report))),
    labels: distinct(['values', ...relations]),
  });
}
