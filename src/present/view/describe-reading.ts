import type { Comparison, Field, Reading } from '../../model/field.ts';
import { describeValue, stateWords } from './describe-value.ts';
import { wordsOf, type Sentence, type Words } from './piece.ts';
import { placeName } from './quote-words.ts';
import type { View } from './view-dossier.ts';
import { asSentence } from './wording/as-sentence.ts';
import { betweenWords, RELATION_WORDS } from './wording/relation-words.ts';

/** The words that give a value, or say that it was not given; none of a report that says nothing. */
export function wordsOfReading({ report, start, end }: Reading): Words {
  return start === null || end === null ? wordsOf(report) : wordsOf(report, { start, end });
}

/** `Harbour Post: “14 officers” (14 officer)`, or that it says nothing. */
export function describeReading(view: View, reading: Reading): Sentence {
  const name = placeName(view, reading.report, reading.start);
  const { start, end } = reading;
  if (start === null || end === null) return [`${name} ${stateWords(reading) || 'says nothing'}`];
  const words = view.reports.get(reading.report)?.report.text.slice(start, end) ?? '';
  const value = describeValue(reading.value, words);
  const understood = [stateWords(reading), value, reading.hedged ? 'hedged' : null].filter(Boolean).join('; ');
  return [`${name}: `, wordsOf(reading.report, { start, end }), understood ? ` (${understood})` : ''];
}

/** `≠ contradicts: “…” (B) contradicts “…” (A). Why.` */
export function describeComparison(view: View, field: Field, comparison: Comparison): Sentence {
  const { relation, why } = comparison;
  const { sign } = RELATION_WORDS[relation];
  return [`${sign} ${relation}: `, ...comparedSentence(view, field, comparison), `. ${asSentence(why)}`];
}

/** What could explain a difference, and what would decide it: `could be: updates, decided by the date of B`. */
export function describeCandidates({ candidates }: Comparison): string[] {
  return candidates.map((one) => `could be: ${one.relation}, decided by ${one.needs}`);
}

/** Which two values a comparison sets side by side, the relation in words between them. */
function comparedSentence(view: View, field: Field, comparison: Comparison): Sentence {
  const { a, b, relation } = comparison;
  const { names } = view;
  const [of, against] = [field.readings[b], field.readings[a]];
  if (relation === 'agrees' && of && against) return [`${names.get(of.report)} with ${names.get(against.report)}`];
  return [...sideOf(view, of), ` ${betweenWords(comparison, field)} `, ...sideOf(view, against)];
}

function sideOf(view: View, reading: Reading | undefined): Sentence {
  if (!reading) return ['a value not shown'];
  const name = view.names.get(reading.report) ?? reading.report;
  if (reading.start === null || reading.end === null) return [name];
  return [wordsOf(reading.report, { start: reading.start, end: reading.end }), ` (${name})`];
}
