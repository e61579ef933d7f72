import type { FieldName, Relation } from './field.ts';
import type { Reference } from './reference.ts';

/** A verdict that is another one after a judgement than before it. */
export interface Change {
  comparison: Reference;
  field: FieldName;
  /** Null where the two readings were not compared. */
  before: Relation | null;
  after: Relation | null;
  /** The reason now; where the comparison is gone, why. */
  why: string;
}

/** What became of facts that a person said of a report: the judgements that keep them, one a fact, and the verdicts that change. */
export interface FactsRecorded {
  judgements: Reference[];
  changes: Change[];
}
