import type { AnnotatedReport } from '../model/annotated-report.ts';
import type { Decision, Judgement } from '../model/judgement.ts';
import type { Report } from '../model/report.ts';
import type { Idiom } from './idiom.ts';
import type { Kept, Ledger } from './ledger.ts';
import { putOddBack, setOddApart } from './odd-characters.ts';
import { indexReport } from './search/index-report.ts';
import { searchReports } from './search/search-reports.ts';
import type { Kysely, Tables } from './tables.ts';

/** What the stores do in their own ways. */
export interface Store {
  idiom: Idiom;
  read: <T>(work: (db: Kysely<Tables>) => Promise<T>) => Promise<T>;
  /** In a transaction. Waits for other writers, and gives up with a refusal that says so. */
  write: <T>(work: (db: Kysely<Tables>) => Promise<T>) => Promise<T>;
  close: () => Promise<void>;
}

/** The ledger over any store that speaks SQL. */
export function createSqlLedger({ idiom, read, write, close }: Store): Ledger {
  return {
    addReport: (report, reader) => write((db) => addReport(db, idiom, report, reader)),
    listReports: (reader) => read((db) => listReports(db, reader)),
    recordJudgement: (judgement) => write((db) => recordJudgement(db, judgement)),
    retractJudgement: (id, at) => write((db) => retractJudgement(db, id, at)),
    listJudgements: () => read(listJudgements),
    search: (words) => read((db) => searchReports(db, idiom, words)),
    key: () => read(readKey),
    close,
  };
}

async function addReport(
  db: Kysely<Tables>,
  idiom: Idiom,
  read: AnnotatedReport,
  reader: string,
): Promise<'added' | 'known'> {
  const { text, ...facts } = read.report;
  const { plain, odd } = setOddApart({ text });
  const added = await db
    .insertInto('reports')
    .values({ id: read.report.id, facts: JSON.stringify(facts), ...plain, odd })
    .onConflict((row) => row.column('id').doNothing())
    .returning('sequence')
    .executeTakeFirst();
  if (added) await indexReport(db, idiom, added.sequence, plain.text);
  const { statements, mentions, caveats } = read;
  await db
    .insertInto('readings')
    .values({ report: read.report.id, reader, content: JSON.stringify({ statements, mentions, caveats }) })
    .onConflict((row) => row.columns(['report', 'reader']).doNothing())
    .execute();
  return added ? 'added' : 'known';
}

async function listReports(db: Kysely<Tables>, reader: string): Promise<Kept[]> {
  const rows = await db
    .selectFrom('reports')
    .innerJoin('readings', 'readings.report', 'reports.id')
    .select(['reports.id', 'reports.facts', 'reports.text', 'reports.odd', 'readings.reader', 'readings.content'])
    .orderBy('reports.id')
    .orderBy('readings.sequence')
    .execute();
  const kept = new Map<string, Kept>();
  for (const row of rows) {
    if (kept.get(row.id)?.current) continue;
    const { text } = putOddBack({ text: row.text }, row.odd);
    const report = { ...(JSON.parse(row.facts) as Omit<Report, 'text'>), text };
    const read = { report, ...(JSON.parse(row.content) as Omit<AnnotatedReport, 'report'>) };
    kept.set(row.id, { read, current: row.reader === reader });
  }
  return [...kept.values()];
}

async function recordJudgement(db: Kysely<Tables>, judgement: Judgement): Promise<void> {
  const { id, decision, by, at, why } = judgement;
  const { plain, odd } = setOddApart({ by, why });
  await db
    .insertInto('judgements')
    .values({ id, decision: JSON.stringify(decision), at, ...plain, odd })
    .execute();
}

async function retractJudgement(db: Kysely<Tables>, id: string, at: string): Promise<void> {
  await db
    .insertInto('retractions')
    .values({ judgement: id, at })
    .onConflict((row) => row.column('judgement').doNothing())
    .execute();
}

async function listJudgements(db: Kysely<Tables>): Promise<Judgement[]> {
  const rows = await db
    .selectFrom('judgements')
    .leftJoin('retractions', 'retractions.judgement', 'judgements.id')
    .select([
      'judgements.id',
      'judgements.decision',
      'judgements.by',
      'judgements.at',
      'judgements.why',
      'judgements.odd',
      'retractions.at as retracted',
    ])
    .orderBy('judgements.sequence')
    .execute();
  return rows.map(({ decision, odd, ...row }) =>
    putOddBack({ ...row, decision: JSON.parse(decision) as Decision }, odd),
  );
}

async function readKey(db: Kysely<Tables>): Promise<Uint8Array> {
  const row = await db.selectFrom('meta').select('value').where('name', '=', 'key').executeTakeFirstOrThrow();
  return Buffer.from(row.value, 'hex');
}
