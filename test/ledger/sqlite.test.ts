import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSqliteLedger } from '../../src/ledger/sqlite/open-sqlite-ledger.ts';
import { reportOf, testLedger } from './suite.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gainsay-case-'));
  file = join(folder, 'a.gainsay');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

testLedger('SQLite', () =>
  Promise.resolve({ open: () => openSqliteLedger(file, { create: true }), discard: () => Promise.resolve() }),
);

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

  it('loses nothing acknowledged when its writer is killed', { timeout: 60_000 }, async () => {
    for (let round = 0; round < 3; round++) {
      const acknowledged = await killWhileAdding(file, 15 + 10 * round);
      const ledger = await openSqliteLedger(file, { create: false });
      const kept = new Set((await ledger.listReports('one')).map(({ read }) => read.report.text));
      await ledger.close();
      expect(acknowledged.length).toBeGreaterThanOrEqual(15);
      expect(acknowledged.filter((text) => !kept.has(text))).toEqual([]);
    }
  });
});

/** Lets a process add reports, kills it after some were acknowledged, and gives those that were. */
async function killWhileAdding(file: string, after: number): Promise<string[]> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'add-until-killed.ts'), file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  for await (const chunk of child.stdout) {
    printed += String(chunk);
    if (printed.split('\n').length > after) child.kill('SIGKILL');
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  return printed.split('\n').slice(0, -1);
}
