import type { Kysely, Tables } from '../tables.ts';

/** What differs in the DDL of the stores. */
export interface Idiom {
  /** Column type of an integer key that counts up by itself. */
  sequence: string;
  /** Statements that forbid changing or deleting the rows of a table. */
  appendOnly(table: string): string[];
  /** Statements that keep a full-text index over `reports.text`. */
  textIndex(): string[];
}

/** One step from a version of the schema to the next; runs inside a transaction. */
export type Migration = (db: Kysely<Tables>, idiom: Idiom) => Promise<void>;
