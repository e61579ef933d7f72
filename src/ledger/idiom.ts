import type { Expression, SqlBool } from './tables.ts';

/** What differs between the stores in SQL. */
export interface Idiom {
  /** Column type of an integer key that counts up by itself. */
  sequence: string;
  /** Statements that forbid changing or deleting the rows of a table. */
  appendOnly(table: string): string[];
  /** Statements that made the full-text index of the first version of a case. */
  textIndex(): string[];
  /** Statements that make the table `report_words`, in the place of that index. */
  wordIndex(): string[];
  /** Words as `report_words` keeps them. */
  packWords(words: readonly string[]): string | string[];
  /** True for the rows of `report_words` that hold all these words. */
  holdsAll(words: readonly string[]): Expression<SqlBool>;
}
