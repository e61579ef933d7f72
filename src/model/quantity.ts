/** A number as words give it: bounded, never a point where a bound was meant. */
export interface Quantity {
  /** Inclusive bounds; null for open. `more than 20` is low 20 with comparator `over`; `tens of thousands` is 10,000 to 99,999. */
  low: number | null;
  high: number | null;
  comparator: 'exactly' | 'about' | 'over' | 'under' | 'at-least' | 'up-to' | 'between' | 'order';
  /** What is counted, singular and lower case: `network`, `person`, `cyber attack`, `month`; null when the words do not say. */
  unit: string | null;
  /** ISO 4217, for money. */
  currency: string | null;
  /** `day` in `two million a day`; null without a rate. */
  rate: string | null;
  /** True for `of each of these people`, `apiece`: the number holds for each one. */
  each: boolean;
}

/** The numbers a quantity allows, as an inclusive range with infinities; `about` is widened by 10%. */
export function rangeOf(quantity: Quantity): { low: number; high: number } {
  const low = quantity.low ?? Number.NEGATIVE_INFINITY;
  const high = quantity.high ?? Number.POSITIVE_INFINITY;
  switch (quantity.comparator) {
    case 'over':
      return { low, high: Number.POSITIVE_INFINITY };
    case 'at-least':
      return { low, high: Number.POSITIVE_INFINITY };
    case 'under':
    case 'up-to':
      return { low: 0, high };
    case 'about':
      return { low: low * 0.9, high: high * 1.1 };
    case 'exactly':
    case 'between':
    case 'order':
      return { low, high };
  }
}

const PERSONS = new Set(
  (
    'person individual personnel member officer official suspect hacker employee worker citizen national man woman agent operative ' +
    'soldier expert defendant victim fugitive contractor engineer attacker spy civilian diplomat journalist dissident troop staff ' +
    'kin relative child boy girl resident villager prisoner detainee refugee'
  ).split(' '),
);

/** True for a unit that counts persons: `5 members` and `5 hackers` may be the same five people. */
export function countsPersons(unit: string | null): boolean {
  return unit !== null && PERSONS.has(unit.split(' ').at(-1)!);
}
