import { randomBytes } from 'node:crypto';
import type { Idiom } from '../idiom.ts';
import { indexAll } from '../search/index-all.ts';
import type { Kysely, Tables } from '../tables.ts';
import { createCase } from './001-create-case.ts';
import { indexOwnWords } from './002-index-own-words.ts';
import { keepOddCharacters } from './003-keep-odd-characters.ts';
import type { Migration } from './migration.ts';

/** All changes of the schema, in order. A case's version is the number of those it has been through. */
export const MIGRATIONS: readonly Migration[] = [createCase, indexOwnWords, keepOddCharacters];

/** Brings a case of this version (0: none yet) up to date, and gives a new one its key. Runs inside a transaction. */
export async function migrate(db: Kysely<Tables>, idiom: Idiom, version: number): Promise<void> {
  const pending = MIGRATIONS.slice(version);
  for (const migration of pending) await migration(db, idiom);
  // After all of them, by the code that searches: a migration that filled it would change with that code.
  if (pending.includes(indexOwnWords)) await indexAll(db, idiom);
  await db
    .insertInto('meta')
    .values({ name: 'key', value: randomBytes(32).toString('hex') })
    .onConflict((row) => row.column('name').doNothing())
    .execute();
}
