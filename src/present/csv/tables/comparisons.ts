import type { Event } from '../../../model/event.ts';
import { RELATIONS, type Comparison, type Field, type Reading } from '../../../model/field.ts';
import { asSentence } from '../../view/wording/as-sentence.ts';
import { betweenWords } from '../../view/wording/relation-words.ts';
import { wordsOfReading } from '../../view/describe-reading.ts';
import type { View } from '../../view/view-dossier.ts';
import { sentences } from '../csv.ts';
import { EVENT } from '../event-columns.ts';
import { quoteOf, REPORT, REPORT_ID } from '../place-columns.ts';
import { columnsOf, oneOf, tableOf, type Column } from '../table.ts';
import { ANSWER, VALUE } from '../value-columns.ts';

interface Row {
  event: Event;
  field: Field;
  comparison: Comparison;
}

const later = ({ field, comparison }: Row) => field.readings[comparison.b];
const earlier = ({ field, comparison }: Row) => field.readings[comparison.a];

const SIDE: readonly Column<Reading>[] = [
  ['quote', 'the words that give it, in “ ”', (one, view) => quoteOf(wordsOfReading(one), view)],
  ...VALUE,
  ...columnsOf(({ report }: Reading) => report, REPORT),
];
const IDS: readonly Column<Reading>[] = [
  ['value_id', 'the value', ({ id }) => id],
  ...columnsOf(({ report }: Reading) => report, [REPORT_ID]),
];

export const COMPARISONS = tableOf<Row>(
  'comparisons',
  'two values of one field side by side, and how the first relates to the other',
  comparisonsOf,
  [
    ['comparison_id', 'the comparison', ({ comparison: { id } }) => id],
    ['field', 'what both are values of', ({ field }) => field.name],
    ...columnsOf(later, SIDE),
    ['relation', `of this value to the other: ${oneOf(RELATIONS)}`, (row) => row.comparison.relation],
    ['relation_words', 'the same, to be read between the two', (row) => betweenWords(row.comparison, row.field)],
    ...columnsOf(earlier, SIDE, 'other_', 'of the other value: '),
    ['why', 'the reason', (row) => asSentence(row.comparison.why)],
    [
      'open',
      'where nothing explains it: what it could be, and what would decide that',
      ({ comparison: { candidates } }) =>
        sentences(candidates.map((one) => `${one.relation}, decided by ${one.needs}`)),
    ],
    ...columnsOf(later, [ANSWER]),
    ...columnsOf(earlier, [ANSWER], 'other_', 'of the other value: '),
    ...columnsOf(({ event }: Row) => event, EVENT),
    ...columnsOf(later, IDS),
    ...columnsOf(earlier, IDS, 'other_', 'of the other value: '),
    ['garbled_id', 'where it is known which of the two is the garbled one: its `value_id`', garbledOf],
  ],
);

function garbledOf({ field, comparison: { garbled } }: Row): string | undefined {
  return typeof garbled === 'number' ? field.readings[garbled]?.id : undefined;
}

function* comparisonsOf({ dossier }: View): Iterable<Row> {
  for (const event of dossier.events) {
    for (const field of event.fields) {
      for (const comparison of field.comparisons) yield { event, field, comparison };
    }
  }
}
