import type { Moment } from './moment.ts';
import type { Quantity } from './quantity.ts';
import type { Reference } from './reference.ts';

/**
 * A question an event raises: `who` (accuses), `accused`, `target`, `when-happened`, `when-announced`, `when-disclosed`,
 * `when-published`, `where`, `how-many` (with what is counted: `how-many people`), `how-much` (`how-much reward`),
 * `technique`, `evidence`, `outcome`, `novelty`, `response`, `told`, `name` (how it is written).
 */
export type FieldName = string;

/** One value that one report gives for a field. */
export interface Reading {
  id: Reference;
  report: string;
  /** The statement that gives it; null when the outlet's own words give it, or when silent. */
  statement: Reference | null;
  /** Where the value stands; null when silent. */
  start: number | null;
  end: number | null;
  /** The value as understood; null when silent or withheld. The words themselves are those of the span. */
  value: ReadingValue | null;
  /** `withheld`: the report says that it was not given; `silent`: the report says nothing. */
  state: 'stated' | 'withheld' | 'silent';
  /** A word of doubt stands with the value. */
  hedged: boolean;
}

export type ReadingValue =
  | { kind: 'actor'; actor: Reference | null; name: string }
  | { kind: 'moment'; moment: Moment }
  | { kind: 'quantity'; quantity: Quantity }
  | { kind: 'place'; name: string; country: string | null }
  | { kind: 'technique'; id: string; name: string }
  | { kind: 'novelty'; order: 'first' | 'repeated' }
  | { kind: 'text'; text: string };

export const RELATIONS = [
  'agrees',
  'refines',
  'vaguer',
  'updates',
  'converts',
  'garbles',
  'other-scope',
  'contradicts',
  'silent',
  'unexplained',
] as const;
export type Relation = (typeof RELATIONS)[number];

/** Two readings side by side. `a` and `b` index the field's readings; the relation is said of `b` against `a`. */
export interface Comparison {
  id: Reference;
  a: number;
  b: number;
  relation: Relation;
  /** The reason in one sentence. */
  why: string;
  /** For `unexplained`: the explanations that are open, each with what would decide it. */
  candidates: { relation: Relation; needs: string }[];
  /** For `garbles` alone: `b` where something tells that it is the garbled one; null where nothing tells which of the two is. */
  garbled?: number | null;
}

export interface Field {
  name: FieldName;
  readings: Reading[];
  comparisons: Comparison[];
}
