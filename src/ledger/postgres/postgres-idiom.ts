import type { Idiom } from '../idiom.ts';
import { sql } from '../tables.ts';

export const postgresIdiom: Idiom = {
  sequence: 'integer generated always as identity primary key',
  appendOnly: (table) => [
    `create or replace function refuse_change() returns trigger language plpgsql as $$ begin raise exception 'the ledger is append-only'; end $$`,
    `create trigger append_only before update or delete or truncate on ${table} for each statement execute function refuse_change()`,
  ],
  textIndex: () => [],
  wordIndex: () => [
    `create table report_words (rowid integer primary key references reports (sequence), words text[] not null)`,
    `create index report_words_by_word on report_words using gin (words)`,
  ],
  packWords: (words) => [...words],
  holdsAll: (words) => sql`words @> ${words}::text[]`,
};
