import { sql } from '../tables.ts';
import { indexReport } from '../search/index-report.ts';
import type { Migration } from './migration.ts';

/** Words as we cut them, not as each store would: the same search finds the same in all. */
export const indexOwnWords: Migration = async (db, idiom) => {
  for (const statement of idiom.wordIndex()) await sql.raw(statement).execute(db);
  for (let last = 0; ;) {
    const row = await db
      .selectFrom('reports')
      .select(['sequence', 'text'])
      .where('sequence', '>', last)
      .orderBy('sequence')
      .limit(1)
      .executeTakeFirst();
    if (!row) return;
    await indexReport(db, idiom, row.sequence, row.text);
    last = row.sequence;
  }
};
