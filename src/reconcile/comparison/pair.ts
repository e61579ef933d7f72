import type { Field, FieldName, Reading, Relation } from '../../model/field.ts';
import type { Mention } from '../../model/mention.ts';
import type { Report } from '../../model/report.ts';
import type { Statement } from '../../model/statement.ts';

/** One reading with what is around it. Its report speaks: it is stated or withheld. */
export interface Side {
  reading: Reading;
  report: Report;
  /** The words of the value, on one line. */
  words: string;
  /** The sentence the value stands in, on one line, and where in it the value begins. */
  sentence: string;
  at: number;
  /** The telling words of that sentence. */
  telling: ReadonlySet<string>;
  /** Those near the value, without names of the parties: what the value is of. */
  near: ReadonlySet<string>;
  /** The mentions of that sentence. */
  mentions: readonly Mention[];
  /** Whether it stands in a title, a heading or a bullet, which sum up what the body says. */
  summary: boolean;
  statement: Statement | null;
}

/** Two readings of one field to be compared; what is found is said of `b` against `a`. */
export interface Pair {
  field: FieldName;
  a: Side;
  b: Side;
  /** All fields of the event, this one among them. */
  fields: readonly Field[];
  /** Any reading of these fields with what is around it. */
  sideOf: (reading: Reading) => Side;
}

/** An explanation that is open, with what would decide it. */
export interface Candidate {
  relation: Relation;
  needs: string;
}

export interface Verdict {
  relation: Relation;
  /** One sentence that names the words or dates it rests on. */
  why: string;
  candidates?: Candidate[];
  /** True when it is said of `a` against `b`. */
  flipped?: boolean;
  /** Of a `garbles`: the side that is known to be the garbled one. */
  garbled?: Side;
}
