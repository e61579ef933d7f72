import { Refusal } from '../../model/refusal.ts';
import { MIGRATIONS, migrate } from '../migrations/migrations.ts';
import { sql, type Kysely, type Tables } from '../tables.ts';
import { postgresIdiom } from './postgres-idiom.ts';
import type { Address } from './read-address.ts';

/** Marks a schema as a case: the comment on its table `meta`. */
const MARK = 'A case of Gainsay';
const VERSION = 'version';

interface State {
  encoding: string;
  /** The schema is there. */
  made: boolean;
  /** The version of the case in it; 0 when the schema is missing or empty; null when something else is in it. */
  version: number | null;
}

/** The version of the case in the schema, 0 for none yet. Refuses what is not a case, or one of a newer version. */
export async function checkCaseSchema(db: Kysely<Tables>, address: Address, create: boolean): Promise<number> {
  return usableVersion(await readState(db, address), address, create);
}

/** Makes the case, or brings it up to date, whole or not at all. Runs inside a transaction that holds the case's lock. */
export async function bringUpToDate(db: Kysely<Tables>, address: Address): Promise<void> {
  // Another program may have done it while this one waited.
  const state = await readState(db, address);
  const version = usableVersion(state, address, true);
  if (version === MIGRATIONS.length) return;
  if (!state.made) await sql`create schema ${sql.id(address.schema)}`.execute(db);
  await sql`set local search_path to ${sql.id(address.schema)}`.execute(db);
  await migrate(db, postgresIdiom, version);
  await sql`comment on table meta is ${sql.lit(MARK)}`.execute(db);
  const value = String(MIGRATIONS.length);
  await db
    .insertInto('meta')
    .values({ name: VERSION, value })
    .onConflict((row) => row.column('name').doUpdateSet({ value }))
    .execute();
}

async function readState(db: Kysely<Tables>, { schema }: Address): Promise<State> {
  const { rows } = await sql<{ encoding: string; made: boolean; filled: boolean; mark: string | null }>`
    select current_setting('server_encoding') as encoding,
           exists (select from pg_namespace where nspname = ${schema}) as made,
           count(*) > 0 as filled,
           max(case when relname = 'meta' then obj_description(pg_class.oid, 'pg_class') end) as mark
      from pg_class join pg_namespace on pg_namespace.oid = relnamespace
     where nspname = ${schema}`.execute(db);
  const { encoding, made, filled, mark } = rows[0]!;
  if (mark !== MARK) return { encoding, made, version: filled ? null : 0 };
  const { value } = await db
    .withSchema(schema)
    .selectFrom('meta')
    .select('value')
    .where('name', '=', VERSION)
    .executeTakeFirstOrThrow();
  return { encoding, made, version: Number(value) };
}

function usableVersion({ encoding, version }: State, { name, database, schema }: Address, create: boolean): number {
  const refuse = (sentence: string) => new Refusal('case', sentence);
  if (encoding !== 'UTF8')
    throw refuse(
      `The database ${database} keeps text as ${encoding}, and a case needs UTF8: make one with "createdb -E UTF8 -T template0 NAME".`,
    );
  if (version === null)
    throw refuse(
      `The schema ${schema} of ${name} is not a case that Gainsay made: name a case behind the #, or a new name to make one.`,
    );
  if (version > MIGRATIONS.length)
    throw refuse(
      `${name} was written by a newer Gainsay (case version ${version}, this one knows ${MIGRATIONS.length}): update Gainsay to open it.`,
    );
  if (version === 0 && !create)
    throw refuse(`There is no case at ${name}: make one with "gainsay add FILE...", or name another with --case.`);
  return version;
}
