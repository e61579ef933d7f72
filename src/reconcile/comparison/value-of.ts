import type { Moment } from '../../model/moment.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { Side } from './pair.ts';

/** The number a side gives; null for any other value. */
export function quantityOf({ reading: { value } }: Pick<Side, 'reading'>): Quantity | null {
  return value?.kind === 'quantity' ? value.quantity : null;
}

/** The time a side gives; null for any other value. */
export function momentOf({ reading: { value } }: Pick<Side, 'reading'>): Moment | null {
  return value?.kind === 'moment' ? value.moment : null;
}

/** The word for an outcome, a response or the like that a side gives; null for any other value. */
export function textOf({ reading: { value } }: Pick<Side, 'reading'>): string | null {
  return value?.kind === 'text' ? value.text : null;
}
