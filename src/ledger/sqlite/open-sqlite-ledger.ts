import { setTimeout } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { Refusal } from '../../model/refusal.ts';
import type { Ledger } from '../ledger.ts';
import { inTurn } from '../in-turn.ts';
import { MIGRATIONS, migrate } from '../migrations/migrations.ts';
import { createSqlLedger } from '../sql-ledger.ts';
import { Kysely, SqliteDialect, type Tables } from '../tables.ts';
import { APPLICATION_ID, checkCaseFile } from './check-case-file.ts';
import { sqliteIdiom } from './sqlite-idiom.ts';

/** How long a writer waits for another one, in milliseconds, before it gives up. */
const PATIENCE = 5000;
const PAUSE = 10;

/**
 * Opens the case in this file, or makes it where `create` says so. A file that is not a case, or one of a newer version, is
 * refused and stays as it is.
 */
export async function openSqliteLedger(file: string, { create }: { create: boolean }): Promise<Ledger> {
  checkCaseFile(file, create);
  const sqlite = openDatabase(file);
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: sqlite }) });
  const write = createWriter(file, sqlite, db);
  try {
    await bringUpToDate(file, sqlite, db, write);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return createSqlLedger({ idiom: sqliteIdiom, read: (work) => work(db), write, close: () => db.destroy() });
}

function openDatabase(file: string): Database.Database {
  try {
    const sqlite = new Database(file, { timeout: PATIENCE });
    // The mark goes in before the write-ahead log exists, so that the file's first page always shows what it is.
    if (sqlite.pragma('application_id', { simple: true }) !== APPLICATION_ID)
      sqlite.pragma(`application_id = ${APPLICATION_ID}`);
    sqlite.pragma('journal_mode = WAL');
    sqlite.pragma('synchronous = FULL');
    sqlite.pragma('foreign_keys = ON');
    sqlite.pragma('busy_timeout = 0');
    return sqlite;
  } catch (error) {
    throw asRefusal(file, error);
  }
}

type Write = <T>(work: (db: Kysely<Tables>) => Promise<T>) => Promise<T>;

async function bringUpToDate(file: string, sqlite: Database.Database, db: Kysely<Tables>, write: Write): Promise<void> {
  const version = () => sqlite.pragma('user_version', { simple: true }) as number;
  if (version() > MIGRATIONS.length) {
    throw new Refusal(
      'case',
      `${file} was written by a newer Gainsay (case version ${version()}, this one knows ${MIGRATIONS.length}): update Gainsay to open it.`,
    );
  }
  if (version() === MIGRATIONS.length) return;
  await write(async () => {
    // Another process may have done it while this one waited.
    await migrate(db, sqliteIdiom, version());
    sqlite.pragma(`user_version = ${MIGRATIONS.length}`);
  });
}

/**
 * Runs one piece of work after another, each in its own transaction. Waiting for another writer must not hold the thread:
 * it may be this very process that has to go on.
 */
function createWriter(file: string, sqlite: Database.Database, db: Kysely<Tables>): Write {
  const takeTurn = inTurn();
  return (work) =>
    takeTurn(async () => {
      await beginWriting(file, sqlite);
      try {
        const result = await work(db);
        sqlite.exec('commit');
        return result;
      } catch (error) {
        if (sqlite.inTransaction) sqlite.exec('rollback');
        throw asRefusal(file, error);
      }
    });
}

async function beginWriting(file: string, sqlite: Database.Database): Promise<void> {
  for (let waited = 0; ; waited += PAUSE) {
    try {
      sqlite.exec('begin immediate');
      return;
    } catch (error) {
      if (!isLocked(error) || waited >= PATIENCE) throw asRefusal(file, error);
    }
    await setTimeout(PAUSE);
  }
}

function isLocked(error: unknown): boolean {
  return /^SQLITE_(BUSY|LOCKED)/.test((error as { code?: string }).code ?? '');
}

/** What SQLite has against the file, in one sentence; anything else as it is. */
function asRefusal(file: string, error: unknown): unknown {
  const { code = '', message } = error as { code?: string; message: string };
  if (isLocked(error)) {
    return new Refusal(
      'locked',
      `${file} is being written to by another program and stayed locked for ${PATIENCE / 1000} seconds: wait for it to end, then try again.`,
    );
  }
  if (/^SQLITE_(NOTADB|CORRUPT)/.test(code)) {
    return new Refusal(
      'case',
      `${file} is damaged or not a case (${message}): name a case with --case, or restore this one from a copy.`,
    );
  }
  if (/^SQLITE_(READONLY|CANTOPEN|PERM|FULL|IOERR)/.test(code)) {
    return new Refusal(
      'case',
      `${file} cannot be written (${message}): a case needs a folder you may write to, with room left.`,
    );
  }
  return error;
}
