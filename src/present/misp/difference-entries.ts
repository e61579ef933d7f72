import type { Event } from '../../model/event.ts';
import type { Comparison, Field, Reading } from '../../model/field.ts';
import { describeCandidates, describeComparison } from '../view/describe-reading.ts';
import { inOneLine } from '../view/in-one-line.ts';
import { orderEvents } from '../view/order-events.ts';
import { namesOf, type View } from '../view/view-dossier.ts';
import { asSentence } from '../view/wording/as-sentence.ts';
import { fieldWords } from '../view/wording/field-words.ts';
import { isDifference, RELATION_ORDER } from '../view/wording/relation-words.ts';
import { readingPointers } from './answer-lines.ts';
import type { Entry } from './entry.ts';
import { relationTag } from './tags.ts';

/** How values differ and why, the gravest first; the same two wordings of other reports are told once. */
export function differenceEntries(view: View): Entry[] {
  const found = orderEvents(view.dossier.events)
    .flatMap((event) => event.fields.flatMap((field) => differencesOf(event, field)))
    .sort((a, b) => rank(a) - rank(b));
  return [...Map.groupBy(found, (one) => wordingOf(view, one)).values()].map((same) => entryFor(view, same));
}

interface Difference {
  event: Event;
  field: Field;
  comparison: Comparison;
}

function differencesOf(event: Event, field: Field): Difference[] {
  return field.comparisons
    .filter(({ relation }) => isDifference(relation))
    .map((comparison) => ({ event, field, comparison }));
}

function rank({ comparison }: Difference): number {
  return RELATION_ORDER.indexOf(comparison.relation);
}

/** Equal for comparisons that set the same words against the same, with the same outcome. */
function wordingOf(view: View, { event, field, comparison }: Difference): string {
  const words = sidesOf(field, comparison).map(({ report, start, end, state }) => [
    state,
    start === null || end === null ? null : view.reports.get(report)?.report.text.slice(start, end).toLowerCase(),
  ]);
  return JSON.stringify([event.id, field.name, comparison.relation, words]);
}

function entryFor(view: View, same: readonly Difference[]): Entry {
  const { event, field, comparison } = same[0]!;
  const told = inOneLine(view, describeComparison(view, field, comparison), LONGEST_QUOTE);
  const sides = same.flatMap((one) => sidesOf(one.field, one.comparison));
  return {
    of: comparison.id,
    category: 'Other',
    type: 'text',
    value: `${asSentence(fieldWords(field.name)).slice(0, -1)} ${told}`,
    comment: [
      ...readingPointers(view, sides),
      ...describeCandidates(comparison).map(asSentence),
      `${comparison.id} of ${event.id}.`,
      ...same.slice(1).map((one) => `The same ${betweenReports(view, one)}: ${one.comparison.id}.`),
    ],
    tags: [relationTag(comparison.relation)],
  };
}

const LONGEST_QUOTE = 4_000;

function betweenReports(view: View, { field, comparison }: Difference): string {
  return `between ${namesOf(
    view,
    sidesOf(field, comparison).map(({ report }) => report),
  ).join(' and ')}`;
}

function sidesOf({ readings }: Field, { a, b }: Comparison): Reading[] {
  return [readings[b], readings[a]].filter((one) => one !== undefined);
}
