import type { Moment } from '../../model/moment.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { Reading, ReadingValue } from '../../model/field.ts';
import { isDescription } from './is-description.ts';
import { normaliseName } from '../actor/normalise-name.ts';

/** Equal for two readings that give the same value with the same doubt: of these one stands for all within a report. */
export function readingKey({ state, hedged, value }: Pick<Reading, 'state' | 'hedged' | 'value'>): string {
  return `${state} ${hedged ? 'hedged' : 'plain'} ${value ? valueKey(value) : ''}`;
}

/** Equal for two values that mean the same. */
export function valueKey(value: ReadingValue): string {
  switch (value.kind) {
    case 'actor':
      // The actor of a description is one report's own; another's same words describe the same.
      return `actor ${value.actor !== null && !isDescription(value.name) ? value.actor : normaliseName(value.name)}`;
    case 'moment':
      return `moment ${momentKey(value.moment)}`;
    case 'quantity':
      return `quantity ${quantityKey(value.quantity)}`;
    case 'place':
      return `place ${value.name.toLowerCase()}`;
    case 'technique':
      return `technique ${value.id}`;
    case 'novelty':
      return `novelty ${value.order}`;
    case 'text':
      return `text ${value.text}`;
  }
}

function momentKey({ stated, interval, granularity, part, relation, shift, kind, of, from, ends }: Moment): string {
  if (interval) return `${interval.from} ${interval.to} ${relation} ${kind ?? ''}`;
  const { year, month, day, weekday, quarter, decade } = stated;
  return JSON.stringify([
    year,
    month,
    day,
    weekday,
    quarter,
    decade,
    granularity,
    part,
    relation,
    shift,
    kind,
    of,
    from,
    ends,
  ]);
}

function quantityKey({ low, high, comparator, currency, rate, each }: Quantity): string {
  // `more than 20` and `over 20` have one comparator; the unit is in the name of the field.
  return JSON.stringify([low, high, comparator, currency, rate, each]);
}
