import type { Idiom } from '../idiom.ts';
import type { Kysely, Tables } from '../tables.ts';
import { indexReport } from './index-report.ts';

/** Enters the words of every report into an index that holds none yet, one report in memory at a time. */
export async function indexAll(db: Kysely<Tables>, idiom: Idiom): Promise<void> {
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
}
