import { inTurn } from '../in-turn.ts';
import type { Ledger } from '../ledger.ts';
import { MIGRATIONS } from '../migrations/migrations.ts';
import { createSqlLedger } from '../sql-ledger.ts';
import { Kysely, PostgresDialect, sql, type Tables } from '../tables.ts';
import { asRefusal, LOCK_PATIENCE } from './as-refusal.ts';
import { caseLock } from './case-lock.ts';
import { bringUpToDate, checkCaseSchema } from './case-schema.ts';
import { connect } from './connect.ts';
import { postgresIdiom } from './postgres-idiom.ts';
import { readAddress, type Address } from './read-address.ts';

/**
 * Opens the case in this schema of a PostgreSQL database, or makes it where `create` says so. A schema that is not a case, or
 * one of a newer version, is refused and stays as it is.
 */
export async function openPostgresLedger(place: string, { create }: { create: boolean }): Promise<Ledger> {
  const address = readAddress(place);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: connect(address) }) });
  const read = createReader(db, address);
  const write = createWriter(db, address);
  try {
    const version = await read((plain) => checkCaseSchema(plain, address, create));
    if (version < MIGRATIONS.length) await write((tx) => bringUpToDate(tx, address));
  } catch (error) {
    await db.destroy();
    throw error;
  }
  const inCase = (plain: Kysely<Tables>) => plain.withSchema(address.schema);
  return createSqlLedger({
    idiom: postgresIdiom,
    read: (work) => read((plain) => work(inCase(plain))),
    write: (work) => write((tx) => work(inCase(tx))),
    close: () => db.destroy(),
  });
}

type Run = <T>(work: (db: Kysely<Tables>) => Promise<T>) => Promise<T>;

function createReader(db: Kysely<Tables>, address: Address): Run {
  return async (work) => {
    try {
      return await work(db);
    } catch (error) {
      throw asRefusal(address, error);
    }
  };
}

/**
 * Runs one piece of work after another, each in its own transaction that holds the case's lock: what is recorded later has
 * the later sequence, whoever records it. Settings hold for the transaction only, so that a pooler may stand between.
 */
function createWriter(db: Kysely<Tables>, address: Address): Run {
  const begin = sql.raw(`set local lock_timeout = '${LOCK_PATIENCE}';
    select set_config('synchronous_commit', 'on', true) where current_setting('synchronous_commit') = 'off';
    select pg_advisory_xact_lock(${caseLock(address.schema)})`);
  const takeTurn = inTurn();
  const read = createReader(db, address);
  return (work) =>
    takeTurn(() =>
      read((plain) =>
        plain.transaction().execute(async (tx) => {
          await begin.execute(tx);
          return work(tx);
        }),
      ),
    );
}
