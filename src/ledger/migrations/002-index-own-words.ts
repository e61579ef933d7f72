import { sql } from '../tables.ts';
import type { Migration } from './migration.ts';

/** Words as we cut them, not as each store would: the same search finds the same in all. The index is empty until `migrate` fills it. */
export const indexOwnWords: Migration = async (db, idiom) => {
  for (const statement of idiom.wordIndex()) await sql.raw(statement).execute(db);
};
