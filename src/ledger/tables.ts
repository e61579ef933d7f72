// The one file through which Kysely comes in.
import { Kysely, sql, SqliteDialect, type Generated } from 'kysely';

export { Kysely, sql, SqliteDialect };

/** The tables of a case, alike in every store. JSON is kept as text, so that all stores give it back byte for byte. */
export interface Tables {
  meta: { name: string; value: string };
  reports: {
    sequence: Generated<number>;
    id: string;
    /** The `Report` without its text. */
    facts: string;
    text: string;
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
  };
  retractions: { judgement: string; at: string };
}
