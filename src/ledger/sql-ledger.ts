import type { AnnotatedReport } from '../model/annotated-report.ts';
import type { Decision, Judgement } from '../model/judgement.ts';
import type { Report } from '../model/report.ts';
import type { Found, Kept, Ledger } from './ledger.ts';
import type { Kysely, Tables } from './tables.ts';

/** What the stores do in their own ways. */
export interface Store {
  db: Kysely<Tables>;
  search: (words: string) => Promise<Found[]>;
  /** Waits for other writers, and gives up with a refusal that says so. */
  write: <T>(work: (db: Kysely<Tables>) => Promise<T>) => Promise<T>;
  close: () => Promise<void>;
}

/** The ledger over any store that speaks SQL. */
export function createSqlLedger({ db, search, write, close }: Store): Ledger {
  return {
    search,
    close,
    addReport: (read, reader) => write((tx) => addReport(tx, read, reader)),
    listReports: (reader) => listReports(db, reader),
    recordJudgement: (judgement) => write((tx) => recordJudgement(tx, judgement)),
    retractJudgement: (id, at) =>
      write(async (tx) => {
        await tx
          .insertInto('retractions')
          .values({ judgement: id, at })
          .onConflict((row) => row.doNothing())
          .execute();
      }),
    listJudgements: () => listJudgements(db),
    key: async () => {
      const row = await db.selectFrom('meta').select('value').where('name', '=', 'key').executeTakeFirstOrThrow();
      return Buffer.from(row.value, 'hex');
    },
  };
}

async function addReport(db: Kysely<Tables>, read: AnnotatedReport, reader: string): Promise<'added' | 'known'> {
  const { text, ...facts } = read.report;
  const added = await db
    .insertInto('reports')
    .values({ id: read.report.id, facts: JSON.stringify(facts), text })
    .onConflict((row) => row.column('id').doNothing())
    .returning('id')
    .executeTakeFirst();
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
    .select(['reports.id', 'reports.facts', 'reports.text', 'readings.reader', 'readings.content'])
    .orderBy('reports.id')
    .orderBy('readings.sequence')
    .execute();
  const kept = new Map<string, Kept>();
  for (const row of rows) {
    if (kept.get(row.id)?.current) continue;
    const report = { ...(JSON.parse(row.facts) as Omit<Report, 'text'>), text: row.text };
    const read = { report, ...(JSON.parse(row.content) as Omit<AnnotatedReport, 'report'>) };
    kept.set(row.id, { read, current: row.reader === reader });
  }
  return [...kept.values()];
}

async function recordJudgement(db: Kysely<Tables>, judgement: Judgement): Promise<void> {
  const { id, decision, by, at, why } = judgement;
  await db
    .insertInto('judgements')
    .values({ id, decision: JSON.stringify(decision), by, at, why })
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
      'retractions.at as retracted',
    ])
    .orderBy('judgements.sequence')
    .execute();
  return rows.map(({ decision, ...row }) => ({ ...row, decision: JSON.parse(decision) as Decision }));
}
