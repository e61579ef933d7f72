import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { describe } from 'vitest';

/** A server for tests, as `.ci/with-postgres` starts one; undefined when there is none. */
export const SERVER = process.env['GAINSAY_TEST_POSTGRES'];

/** A group of tests that needs a server; without one it is skipped, and says why. */
export function describeOnPostgres(name: string, tests: () => void): void {
  describe.skipIf(!SERVER)(SERVER ? name : `${name} (no server: run with .ci/with-postgres)`, tests);
}

/** The address of a case that is not there yet. */
export function freshCase(): string {
  return `${SERVER}#test_${randomBytes(8).toString('hex')}`;
}

export function schemaOf(address: string): string {
  return new URL(address).hash.slice(1);
}

/** Runs SQL on the server, past Gainsay. */
export async function runSql(text: string, server = SERVER): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: server!.replace(/#.*/, '') });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}

export async function dropCase(address: string): Promise<void> {
  await runSql(`drop schema if exists ${schemaOf(address)} cascade`);
}

/** Every row of every table of a case, as text: what a person with access to the database can read. */
export async function allRows(address: string): Promise<string> {
  const schema = schemaOf(address);
  const tables = await runSql(`select tablename from pg_tables where schemaname = '${schema}'`);
  const rows = [];
  for (const { tablename } of tables)
    rows.push(await runSql(`select row.*::text from ${schema}.${String(tablename)} as row`));
  return JSON.stringify(rows);
}
