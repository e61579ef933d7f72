import { sql } from '../tables.ts';
import type { Migration } from './migration.ts';

/** Characters that a store's text cannot hold stand beside it. */
export const keepOddCharacters: Migration = async (db) => {
  for (const table of ['reports', 'judgements']) await sql.raw(`alter table ${table} add column odd text`).execute(db);
};
