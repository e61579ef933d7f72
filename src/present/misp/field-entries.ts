import type { Event } from '../../model/event.ts';
import type { Field } from '../../model/field.ts';
import { describeReading } from '../view/describe-reading.ts';
import { inOneLine } from '../view/in-one-line.ts';
import { orderEvents } from '../view/order-events.ts';
import { namesOf, type View } from '../view/view-dossier.ts';
import { EVENT_WORDS } from '../view/wording/event-words.ts';
import { fieldWords } from '../view/wording/field-words.ts';
import { listed } from '../view/wording/listed.ts';
import { isDifference } from '../view/wording/relation-words.ts';
import { readingPointers } from './answer-lines.ts';
import type { Entry } from './entry.ts';

/**
 * What each report states in a matter in which they differ or one does not give the value, with those that say nothing: stated, withheld and
 * silent stay three things. Elsewhere the statements say it.
 */
export function fieldEntries(view: View): Entry[] {
  return orderEvents(view.dossier.events).flatMap((event) =>
    event.fields.filter(isOpen).map((field) => entryFor(view, event, field)),
  );
}

function isOpen({ comparisons, readings }: Field): boolean {
  return (
    comparisons.some(({ relation }) => isDifference(relation)) || readings.some(({ state }) => state === 'withheld')
  );
}

function entryFor(view: View, event: Event, { name, readings }: Field): Entry {
  const told = readings.filter(({ state }) => state !== 'silent');
  const silent = namesOf(
    view,
    readings.filter(({ state }) => state === 'silent').map(({ report }) => report),
  );
  return {
    of: `${name} of ${event.id}`,
    category: 'Other',
    type: 'comment',
    value: `What each report states, ${fieldWords(name)} (${EVENT_WORDS[event.kind]} ${event.id})`,
    comment: [
      // First: what is too long for MISP is cut at its end.
      ...readingPointers(view, told),
      ...told.map((one) => `${inOneLine(view, describeReading(view, one), LONGEST_QUOTE)}: ${one.id}.`),
      ...(silent.length > 0 ? [`Nothing said: ${listed(silent, 20)}.`] : []),
    ],
  };
}

const LONGEST_QUOTE = 1_000;
