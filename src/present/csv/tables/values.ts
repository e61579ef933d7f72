import type { Event } from '../../../model/event.ts';
import type { Field, Reading } from '../../../model/field.ts';
import { wordsOfReading } from '../../view/describe-reading.ts';
import type { View } from '../../view/view-dossier.ts';
import { EVENT } from '../event-columns.ts';
import { OFFSETS, REPORT, REPORT_ID, WORDS } from '../place-columns.ts';
import { ACT, ACTOR_ID } from '../statement-columns.ts';
import { columnsOf, tableOf } from '../table.ts';
import { ANSWER, MACHINE, VALUE } from '../value-columns.ts';

interface Row {
  event: Event;
  field: Field;
  reading: Reading;
}

const reading = ({ reading: one }: Row) => one;
const reportOf = ({ reading: { report } }: Row) => report;
const words = (row: Row) => wordsOfReading(row.reading);
const giving = ({ reading: { statement } }: Row, view: View) => view.statements.get(statement ?? '');

export const VALUES = tableOf<Row>(
  'values',
  'one value that one report gives for one field of one event, or that it says nothing of it',
  readingsOf,
  [
    ['value_id', 'the value; a value may stand in two fields', ({ reading: { id } }) => id],
    [
      'field',
      'what is told of the event: `accused`, `when-happened`, `how-many people` ...',
      ({ field }) => field.name,
    ],
    ...columnsOf(reportOf, REPORT),
    ...columnsOf(reading, VALUE),
    ...columnsOf(words, WORDS),
    [
      'hedged',
      'whether a word of doubt stands with it',
      (row) => (row.reading.state === 'silent' ? null : row.reading.hedged),
    ],
    ...columnsOf(giving, ACT),
    ...columnsOf(reading, MACHINE),
    ...columnsOf(reading, [ANSWER]),
    ...columnsOf(({ event }: Row) => event, EVENT),
    ...columnsOf(reportOf, [REPORT_ID]),
    [
      'statement_id',
      'the statement that gives it; empty where the own words of the report do',
      (row) => row.reading.statement,
    ],
    ...columnsOf(giving, [ACTOR_ID]),
    ...columnsOf(words, OFFSETS),
  ],
);

function* readingsOf({ dossier }: View): Iterable<Row> {
  for (const event of dossier.events) {
    for (const field of event.fields) {
      for (const one of field.readings) yield { event, field, reading: one };
    }
  }
}
