// The one file through which Kysely comes in.
import { Kysely, PostgresDialect, sql, SqliteDialect, type Expression, type Generated, type SqlBool } from 'kysely';

export { Kysely, PostgresDialect, sql, SqliteDialect };
export type { Expression, SqlBool };

/** The tables of a case, alike in every store. JSON is kept as text, so that all stores give it back byte for byte. */
export interface Tables {
  meta: { name: string; value: string };
  reports: {
    sequence: Generated<number>;
    id: string;
    /** The `Report` without its text. */
    facts: string;
    text: string;
    odd: string | null;
  };
  readings: {
    sequence: Generated<number>;
    report: string;
    reader: string;
    /** Statements, mentions and caveats. */
    content: string;
  };
  judgements: {
    sequence: Generated<number>;
    id: string;
    decision: string;
    by: string;
    at: string;
    why: string | null;
    odd: string | null;
  };
  retractions: { judgement: string; at: string };
  /** The words of each report, by its sequence, for search only; made again from the texts. */
  report_words: { rowid: number; words: string | string[] };
}
