import type { Quantity } from '../../model/quantity.ts';
import type { FoundQuantity } from './read-quantities.ts';

/** Of how many of the smaller unit the larger one is made. */
const MADE_OF: Record<string, [smaller: string, count: number]> = {
  week: ['day', 7],
  day: ['hour', 24],
  hour: ['minute', 60],
  minute: ['second', 60],
};
const JOINT = /^,?\s+(?:and\s+)?$/;

/** `9 hours and 10 minutes` is one length of time, in the larger unit. Null where the two are not one. */
export function joinDuration(
  prose: string,
  larger: FoundQuantity | undefined,
  smaller: FoundQuantity,
): FoundQuantity | null {
  if (!larger || !JOINT.test(prose.slice(larger.end, smaller.start))) return null;
  const [unit, count] = MADE_OF[larger.quantity.unit ?? ''] ?? [];
  const rest = exactly(smaller.quantity);
  if (unit === undefined || smaller.quantity.unit !== unit || rest === null || rest >= count!) return null;
  if (larger.quantity.rate !== null || smaller.quantity.rate !== null) return null;
  const longer = (bound: number | null) => (bound === null ? null : Number((bound + rest / count!).toFixed(2)));
  const { low, high } = larger.quantity;
  return { ...larger, end: smaller.end, quantity: { ...larger.quantity, low: longer(low), high: longer(high) } };
}

function exactly({ low, high, comparator }: Quantity): number | null {
  return comparator === 'exactly' && low === high ? low : null;
}
