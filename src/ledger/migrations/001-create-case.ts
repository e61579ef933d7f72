import { sql } from '../tables.ts';
import type { Migration } from './migration.ts';

/** Reports and judgements, kept for good; readings, which can be made again. */
export const createCase: Migration = async (db, idiom) => {
  const statements = [
    `create table meta (name text primary key, value text not null)`,
    `create table reports (sequence ${idiom.sequence}, id text not null unique, facts text not null, text text not null)`,
    `create table readings (sequence ${idiom.sequence}, report text not null references reports (id), reader text not null, content text not null, unique (report, reader))`,
    `create table judgements (sequence ${idiom.sequence}, id text not null unique, decision text not null, "by" text not null, at text not null, why text)`,
    `create table retractions (judgement text primary key references judgements (id), at text not null)`,
    ...['reports', 'judgements', 'retractions'].flatMap((table) => idiom.appendOnly(table)),
    ...idiom.textIndex(),
  ];
  for (const statement of statements) await sql.raw(statement).execute(db);
};
