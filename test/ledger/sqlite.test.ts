import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSqliteLedger } from '../../src/ledger/sqlite/open-sqlite-ledger.ts';
import { MIGRATIONS } from '../../src/ledger/migrations/migrations.ts';
import { APPLICATION_ID } from '../../src/ledger/sqlite/check-case-file.ts';
import { sqliteIdiom } from '../../src/ledger/sqlite/sqlite-idiom.ts';
import { Kysely, SqliteDialect, type Tables } from '../../src/ledger/tables.ts';
import { expectNothingLost } from './kill-while-adding.ts';
import { reportOf } from './report-of.ts';
import { testLedger } from './suite.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gainsay-case-'));
  file = join(folder, 'a.gainsay');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

let cases = 0;
testLedger(() => {
  const fresh = join(folder, `${cases++}.gainsay`);
  return Promise.resolve({
    open: () => openSqliteLedger(fresh, { create: true }),
    discard: () => Promise.resolve(),
  });
});

describe('a case file', () => {
  const refusal = (create: boolean) =>
    openSqliteLedger(file, { create }).then(
      () => 'opened',
      (error: Error) => error.message,
    );

  it('is missed where none is', async () => {
    expect(await refusal(false)).toMatch(/There is no case at .*a\.gainsay: make one/);
  });

  it.each([
    ['text', 'not a database'],
    ['nothing', ''],
    ['a few bytes', 'SQLite format 3\0'],
  ])('is refused when it holds %s, and left as it was', async (_, content) => {
    writeFileSync(file, content);
    expect(await refusal(true)).toMatch(/is not a case that Gainsay made/);
    expect(readFileSync(file, 'utf8')).toBe(content);
  });

  it('is refused when it is another program’s database', async () => {
    const other = new Database(file);
    other.exec('create table birds (name text)');
    other.close();
    expect(await refusal(true)).toMatch(/is not a case that Gainsay made/);
  });

  it('is refused when a newer Gainsay wrote it', async () => {
    await (await openSqliteLedger(file, { create: true })).close();
    const raw = new Database(file);
    raw.pragma('user_version = 99');
    raw.close();
    expect(await refusal(false)).toMatch(/written by a newer Gainsay \(case version 99/);
  });

  it('forbids changing and deleting what was recorded', async () => {
    const ledger = await openSqliteLedger(file, { create: true });
    await ledger.addReport(reportOf('Stays.'), 'one');
    await ledger.close();
    const raw = new Database(file);
    expect(() => raw.exec(`update reports set text = 'gone'`)).toThrow('append-only');
    expect(() => raw.exec('delete from reports')).toThrow('append-only');
    raw.close();
  });

  it('says that another program holds it', async () => {
    await (await openSqliteLedger(file, { create: true })).close();
    const other = new Database(file);
    other.exec('begin immediate');
    const ledger = await openSqliteLedger(file, { create: false });
    await expect(ledger.addReport(reportOf('Waits.'), 'one')).rejects.toThrow(/being written to by another program/);
    other.close();
    await ledger.close();
  });

  it('loses nothing acknowledged when its writer is killed', { timeout: 60_000 }, () => expectNothingLost(file));

  it('of the first version is brought up to date with what it holds', async () => {
    const raw = new Database(file);
    raw.pragma(`application_id = ${APPLICATION_ID}`);
    raw.pragma('user_version = 1');
    await MIGRATIONS[0]!(new Kysely<Tables>({ dialect: new SqliteDialect({ database: raw }) }), sqliteIdiom);
    const { report } = reportOf('The Café kept its water.');
    const { text, ...facts } = report;
    const add = 'insert into reports (id, facts, text) values (?, ?, ?)';
    raw.prepare(add).run(report.id, JSON.stringify(facts), text);
    raw.prepare(`insert into meta values ('key', ?)`).run('ab'.repeat(32));
    raw.close();

    const ledger = await openSqliteLedger(file, { create: false });
    expect(await ledger.search('cafe')).toEqual([{ report: report.id, spans: [{ start: 4, end: 8 }] }]);
    expect(Buffer.from(await ledger.key()).toString('hex')).toBe('ab'.repeat(32));
    await ledger.addReport(reportOf('Café again.'), 'one');
    expect(await ledger.search('cafe')).toHaveLength(2);
    await ledger.close();
  });
});
