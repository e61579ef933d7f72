import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openLedger } from '../../src/ledger/open-ledger.ts';
import { caseLock } from '../../src/ledger/postgres/case-lock.ts';
import { dropCase, describeOnPostgres, freshCase, runSql, schemaOf, SERVER } from '../support/postgres.ts';
import { runGainsay } from '../support/run-gainsay.ts';
import { expectNothingLost } from './kill-while-adding.ts';
import { reportOf } from './report-of.ts';
import { testLedger } from './suite.ts';

describeOnPostgres('on PostgreSQL', () => {
  testLedger(() => {
    const place = freshCase();
    return Promise.resolve({ open: () => openLedger(place, { create: true }), discard: () => dropCase(place) });
  });
});

describeOnPostgres('a case in PostgreSQL', () => {
  let place: string;
  let schema: string;
  beforeEach(() => {
    place = freshCase();
    schema = schemaOf(place);
  });
  afterEach(() => dropCase(place));

  const make = async (texts: string[] = []) => {
    const ledger = await openLedger(place, { create: true });
    for (const text of texts) await ledger.addReport(reportOf(text), 'one');
    await ledger.close();
  };
  const refusal = (create: boolean, at = place) =>
    openLedger(at, { create }).then(
      async (ledger) => {
        await ledger.close();
        return 'opened';
      },
      (error: Error) => error.message,
    );
  const tables = () => runSql(`select tablename from pg_tables where schemaname = '${schema}'`);

  it('is missed where none is, and not made by looking', async () => {
    expect(await refusal(false)).toMatch(/There is no case at postgres:.*#test_\w+: make one/);
    expect(await tables()).toEqual([]);
  });

  it('is made in an empty schema that somebody prepared', async () => {
    await runSql(`create schema ${schema}`);
    expect(await refusal(false)).toMatch(/There is no case/);
    expect(await refusal(true)).toBe('opened');
  });

  it.each(['birds', 'meta'])('is refused where the schema holds a table %s of others, which stays', async (table) => {
    await runSql(`create schema ${schema}; create table ${schema}.${table} (name text, value text)`);
    expect(await refusal(true)).toMatch(/is not a case that Gainsay made/);
    expect(await tables()).toEqual([{ tablename: table }]);
  });

  it('is refused when a newer Gainsay wrote it', async () => {
    await make();
    await runSql(`update ${schema}.meta set value = '99' where name = 'version'`);
    expect(await refusal(true)).toMatch(/written by a newer Gainsay \(case version 99/);
  });

  it('is refused in a database that cannot hold every character', async () => {
    const database = `test_${randomBytes(6).toString('hex')}`;
    await runSql(`create database ${database} encoding 'LATIN1' template template0 lc_collate 'C' lc_ctype 'C'`);
    try {
      expect(await refusal(true, place.replace(/\/postgres\b/, `/${database}`))).toMatch(
        /keeps text as LATIN1, and a case needs UTF8/,
      );
    } finally {
      await runSql(`drop database ${database} with (force)`);
    }
  });

  it('names the database that is missing', async () => {
    expect(await refusal(true, place.replace(/\/postgres\b/, '/no_such_database'))).toMatch(
      /There is no database no_such_database/,
    );
  });

  it.each(['reports', 'judgements', 'retractions'])('forbids changing, deleting and emptying %s', async (table) => {
    await make(['Stays.']);
    const id = table === 'retractions' ? 'judgement' : 'id';
    for (const change of [`update ${schema}.${table} set ${id} = ''`, `delete from ${schema}.${table}`])
      await expect(runSql(change)).rejects.toThrow('append-only');
    await expect(runSql(`truncate ${schema}.${table} cascade`)).rejects.toThrow('append-only');
  });

  it('says that another program holds it', async () => {
    await make(['Known.']);
    const other = new pg.Client({ connectionString: SERVER });
    await other.connect();
    await other.query(`begin; select pg_advisory_xact_lock(${caseLock(schema)})`);
    const ledger = await openLedger(place, { create: true });
    expect(await ledger.listReports('one')).toHaveLength(1);
    await expect(ledger.addReport(reportOf('Waits.'), 'one')).rejects.toThrow(/being written to by another program/);
    await other.end();
    expect(await ledger.addReport(reportOf('Waits.'), 'one')).toBe('added');
    await ledger.close();
  });

  it('goes on after the server has ended its connections, and loses nothing acknowledged', async () => {
    const acknowledged: string[] = [];
    const refused: string[] = [];
    await asRole(async (role) => {
      await runSql(`create schema ${schema} authorization ${role}`);
      const ledger = await openLedger(place.replace('gainsay@', `${role}@`), { create: true });
      for (let round = 0; round < 10; round++) {
        const ended = runSql(
          `select pg_terminate_backend(pid) from pg_stat_activity where usename = '${role}' and pg_sleep(0.01) is not null`,
        );
        for (let i = 0; i < 20; i++) {
          const text = `report ${round}-${i}`;
          await ledger.addReport(reportOf(text), 'one').then(
            () => acknowledged.push(text),
            (error: Error) => refused.push(`${error.name}: ${error.message}`),
          );
        }
        await ended;
      }
      const kept = (await ledger.listReports('one')).map(({ read }) => read.report.text);
      await ledger.close();
      expect(acknowledged.filter((text) => !kept.includes(text))).toEqual([]);
    });
    expect(acknowledged.length).toBeGreaterThan(100);
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.filter((message) => !/^Refusal: The connection to .* broke: what was/.test(message))).toEqual([]);
  });

  it('loses nothing acknowledged when its writer is killed', { timeout: 120_000 }, () => expectNothingLost(place));

  it('serves a member who may only read and add', async () => {
    await make(['The first.']);
    await asRole(async (role) => {
      const asMember = place.replace('gainsay@', `${role}@`);
      expect(await refusal(false, asMember)).toMatch(/may not do this .*permission denied/);
      await runSql(`grant usage on schema ${schema} to ${role};
        grant select, insert on all tables in schema ${schema} to ${role}`);
      const ledger = await openLedger(asMember, { create: true });
      expect(await ledger.addReport(reportOf('The second.'), 'one')).toBe('added');
      expect(await ledger.search('second')).toHaveLength(1);
      await ledger.close();
    });
  });

  it('takes the same reports from two programs at once, each once', { timeout: 120_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'gainsay-two-'));
    for (let i = 0; i < 40; i++)
      writeFileSync(join(folder, `${i}.txt`), `The office said that ${i} cranes had stopped.\n`);
    const runs = await Promise.all([1, 2].map(() => runGainsay(['add', folder, '--case', place, '--json'])));
    rmSync(folder, { recursive: true });
    expect(runs.map(({ code, stderr }) => [code, stderr])).toEqual([
      [0, ''],
      [0, ''],
    ]);
    const counts = runs.map(({ stdout }) => JSON.parse(stdout) as { added: number; known: number });
    expect(counts.reduce((sum, { added }) => sum + added, 0)).toBe(40);
    expect(counts.every(({ added, known }) => added + known === 40)).toBe(true);
    const listed = await runGainsay(['list', 'reports', '--json', '--case', place]);
    expect(JSON.parse(listed.stdout)).toHaveLength(40);
  });

  it('shows a password in no answer, help or message', { timeout: 120_000 }, async () => {
    const secret = place.replace('gainsay@', 'gainsay:s3cret-w0rd@');
    const ran = [
      await runGainsay(['add', 'examples/guangzhou-rewards', '--case', secret, '--json']),
      await runGainsay(['list', 'reports', '--case', `${secret}_other`]),
      await runGainsay(['list', '--help'], { env: { GAINSAY_CASE: secret } }),
      await runGainsay(['list', 'reports', '--case', secret.replace('/postgres', '/no_such_database')]),
    ];
    expect(ran.map(({ code }) => code)).toEqual([0, 4, 0, 4]);
    expect(ran.map(({ stdout, stderr }) => stdout + stderr).join()).not.toMatch(/s3cret|w0rd/);
    expect(ran[0]!.stdout).toContain(`"case":"${place}"`);
  });
});

/** With a user of the server who may do nothing yet. */
async function asRole(work: (role: string) => Promise<void>): Promise<void> {
  const role = `test_${randomBytes(6).toString('hex')}`;
  await runSql(`create role ${role} login`);
  try {
    await work(role);
  } finally {
    await runSql(`drop owned by ${role}; drop role ${role}`);
  }
}
