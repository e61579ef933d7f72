import type { Reading } from '../../model/field.ts';
import type { Moment } from '../../model/moment.ts';
import type { Quantity } from '../../model/quantity.ts';
import { describeValue } from '../view/describe-value.ts';
import { accusationsOfReading } from '../view/answers-beside.ts';
import { answersCell } from './answers-cell.ts';
import type { Column } from './table.ts';

/** The value, also where the report's words are the same. */
export const VALUE: readonly Column<Reading>[] = [
  [
    'state',
    '`stated`; `withheld`: the report says that it was not given; `silent`: it says nothing',
    ({ state }) => state,
  ],
  [
    'value',
    'the value as understood, in words; empty where it is the words themselves',
    ({ value }) => describeValue(value, ''),
  ],
];

/** The answers to the accusation that gives a value, or in whose words it stands. */
export const ANSWER: Column<Reading> = [
  'answer',
  'where an accusation gives it: each answer in words, or that there is none in these reports',
  (one, view) => answersCell(view, accusationsOfReading(view, one)),
];

/** The value for a program: each kind fills its own columns. */
export const MACHINE: readonly Column<Reading>[] = [
  ['kind', '`actor`, `moment`, `quantity`, `place`, `technique`, `novelty` or `text`', ({ value }) => value?.kind],
  ['low', 'of a quantity: the least it may be; empty for open', (one) => quantity(one)?.low],
  ['high', 'of a quantity: the most it may be; empty for open', (one) => quantity(one)?.high],
  ['unit', 'of a quantity: what is counted, in the singular', (one) => quantity(one)?.unit],
  ['currency', 'of money (ISO 4217)', (one) => quantity(one)?.currency],
  ['rate', 'of a quantity: `day` in `300 a day`', (one) => quantity(one)?.rate],
  ['each', 'of a quantity: whether it holds for each one', (one) => quantity(one)?.each],
  ['from', 'of a time: its first day; empty where it cannot be told', (one) => moment(one)?.interval?.from],
  ['to', 'of a time: its last day', (one) => moment(one)?.interval?.to],
  [
    'date_basis',
    'of a time: `stated` by the words, or `inferred` with the date of the report',
    (one) => moment(one)?.basis,
  ],
  [
    'comparator',
    'how the bounds are meant: `exactly`, `about`, `over`, `up-to` ... of a quantity, `at`, `since`, `before` ... of a time',
    (one) => quantity(one)?.comparator ?? moment(one)?.relation,
  ],
  [
    'place_country',
    'of a place: its country (ISO 3166-1 alpha-2)',
    ({ value }) => (value?.kind === 'place' ? value.country : null),
  ],
  [
    'technique_id',
    'of a technique: its number in ATT&CK',
    ({ value }) => (value?.kind === 'technique' ? value.id : null),
  ],
  ['named_id', 'of an actor: its `actor_id`', ({ value }) => (value?.kind === 'actor' ? value.actor : null)],
];

function quantity({ value }: Reading): Quantity | null {
  return value?.kind === 'quantity' ? value.quantity : null;
}

function moment({ value }: Reading): Moment | null {
  return value?.kind === 'moment' ? value.moment : null;
}
