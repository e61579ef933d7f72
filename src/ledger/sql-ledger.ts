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
  const listed: Listed = new Map();
  return {
    addReport: (report, reader) => write((db) => addReport(db, idiom, report, reader)),
    listReports: (reader) => read((db) => listReports(db, reader, listed)),
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

/** The readings that were listed before, by their sequence. */
type Listed = Map<number, AnnotatedReport>;

async function listReports(db: Kysely<Tables>, reader: string, listed: Listed): Promise<Kept[]> {
  const readings = await db
    .selectFrom('readings')
    .select(['sequence', 'report', 'reader'])
    .orderBy('report')
    .orderBy('sequence')
    .execute();
  const chosen = new Map<string, (typeof readings)[number]>();
  for (const reading of readings) {
    if (chosen.get(reading.report)?.reader !== reader) chosen.set(reading.report, reading);
  }
  const wanted = [...chosen.values()];
  const missing = wanted.map(({ sequence }) => sequence).filter((sequence) => !listed.has(sequence));
  for (let at = 0; at < missing.length; at += AT_ONCE) await fetchReadings(db, missing.slice(at, at + AT_ONCE), listed);
  return wanted.map((reading) => ({ read: listed.get(reading.sequence)!, current: reading.reader === reader }));
}

/** Fewer than the parameters that any store takes in one query. */
const AT_ONCE = 500;

async function fetchReadings(db: Kysely<Tables>, sequences: readonly number[], listed: Listed): Promise<void> {
  const rows = await db
    .selectFrom('reports')
    .innerJoin('readings', 'readings.report', 'reports.id')
    .select(['reports.facts', 'reports.text', 'reports.odd', 'readings.sequence', 'readings.content'])
    .where('readings.sequence', 'in', sequences)
    .execute();
  for (const row of rows) {
    const { text } = putOddBack({ text: row.text }, row.odd);
    const report = { ...(JSON.parse(row.facts) as Omit<Report, 'text'>), text };
    listed.set(row.sequence, { report, ...(JSON.parse(row.content) as Omit<AnnotatedReport, 'report'>) });
  }
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
