import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { describeOnPostgres, dropCase, freshCase, runSql, schemaOf } from '../support/postgres.ts';
import { runGainsay } from '../support/run-gainsay.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const EXAMPLE = join(ROOT, 'examples/guangzhou-rewards');

// Each test starts several processes.
vi.setConfig({ testTimeout: 240_000 });

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gainsay-case-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('writes nothing without a case', async () => {
  const ran = await runGainsay(['dossier', EXAMPLE], { cwd: folder });
  expect(ran.code).toBe(0);
  expect(readdirSync(folder)).toEqual([]);
});

it('keeps a case in the folder it is called in, unless told otherwise', async () => {
  await runGainsay(['add', join(EXAMPLE, '1-notice.txt')], { cwd: folder });
  expect(existsSync(join(folder, 'case.gainsay'))).toBe(true);
});

it('reads from standard input', async () => {
  const ran = await runGainsay(['read', '-', '--json'], {
    stdin: 'The harbour office said the cranes had stopped.\n',
  });
  expect((JSON.parse(ran.stdout) as { statements: unknown[] }).statements.length).toBeGreaterThan(0);
});

describe('a case in a file', () => {
  const file = () => join(folder, `${Math.random()}.gainsay`);
  testCase(file, countRows, () => Promise.resolve());
});
describeOnPostgres('a case in PostgreSQL', () => testCase(freshCase, countSharedRows, dropCase));

/** What every command does with a case. `count` looks into it past Gainsay. */
function testCase(
  fresh: () => string,
  count: (place: string) => Promise<number>,
  drop: (place: string) => Promise<void>,
): void {
  let place: string;
  const inFolder = (...args: string[]) => runGainsay(args, { cwd: folder, env: { GAINSAY_CASE: place } });
  beforeAll(() => {
    place = fresh();
  });
  afterAll(() => drop(place));

  it('adds reports once', async () => {
    expect((await inFolder('add', EXAMPLE)).stdout).toMatch(/6 added, 0 already there/);
    expect((await inFolder('add', EXAMPLE)).stdout).toMatch(/0 added, 6 already there/);
  });

  it('shows the same events, fields and verdicts as the files alone', async () => {
    const strip = (json: string) => (JSON.parse(json) as { events: unknown }).events;
    // Seals differ: a case has a key of its own.
    const codes = /\[(\w+ person) [0-9a-z]+\]/gi;
    const [kept, alone] = await Promise.all([inFolder('dossier', '--json'), inFolder('dossier', '--json', EXAMPLE)]);
    expect(strip(kept.stdout.replace(codes, '[$1]'))).toEqual(strip(alone.stdout.replace(codes, '[$1]')));
  });

  it('lists, searches and shows', async () => {
    const reports = await inFolder('list', 'reports');
    expect(reports.stdout.match(/\br-[0-9a-f]+/g)?.length).toBeGreaterThanOrEqual(6);
    expect((await inFolder('list', 'statements')).stdout).toMatch(/\bs-[0-9a-z]{5,}/);
    expect((await inFolder('search', '"technology company"')).stdout).toMatch(/technology company/);
    const found = await inFolder('search', 'no-such-word-anywhere');
    expect([found.code, found.stdout]).toEqual([0, expect.stringMatching(/no report/i)]);
    const reference = /\bs-[0-9a-z]{5,}/.exec((await inFolder('list', 'statements')).stdout)![0];
    expect((await inFolder('show', reference)).code).toBe(0);
  });

  it('records what a person knows and tells the verdicts that change', async () => {
    const { reports } = JSON.parse((await inFolder('dossier', '--json')).stdout) as {
      reports: { id: string; publisher: string; published: string | null }[];
    };
    const broadcast = reports.find((report) => report.publisher === 'Island Broadcasting')!;
    const reference = `r-${broadcast.id.slice(0, 12)}`;
    const ran = await inFolder('set', reference, '--published', '2025-06-06', '--by', 'kit');
    expect([ran.code, ran.stdout]).toEqual([0, expect.stringMatching(/^Recorded as j-\w{12}\./)]);
    const published = async () => {
      const after = JSON.parse((await inFolder('dossier', '--json')).stdout) as {
        reports: { id: string; published: string | null }[];
      };
      return after.reports.find((report) => report.id === broadcast.id)?.published;
    };
    expect(await published()).toBe('2025-06-06');
    expect((await inFolder('set', reference, '--published', '')).code).toBe(0);
    expect(await published()).toBe(broadcast.published);
    expect((await inFolder('set', reference, '--published', 'tomorrow')).code).toBe(2);
    expect((await inFolder('set', 'r-zzzz', '--published', '2025-06-06')).code).toBe(6);
  });

  it('keeps what it acknowledged when it is stopped', async () => {
    const many = mkdtempSync(join(folder, 'many-'));
    const stopped = fresh();
    const note = (i: number) => `The office said that ${i} cranes had stopped in the port of Havel on Monday.\n`;
    for (let i = 0; i < 300; i++) writeFileSync(join(many, `${i}.txt`), note(i));
    const safe = await stopWhileAdding(many, stopped, count);
    const listed = await runGainsay(['list', 'reports', '--json', '--case', stopped]);
    await drop(stopped);
    const kept = (JSON.parse(listed.stdout) as unknown[]).length;
    expect(safe).toBeGreaterThan(0);
    expect(kept).toBeGreaterThanOrEqual(safe);
    expect(kept).toBeLessThan(300);
  });
}

/** Sends Ctrl-C once some reports are safe, and gives how many those were. */
async function stopWhileAdding(
  reports: string,
  place: string,
  count: (place: string) => Promise<number>,
): Promise<number> {
  const child = spawn(process.execPath, [join(ROOT, 'src/cli/main.ts'), 'add', reports, '--case', place], {
    stdio: 'ignore',
  });
  const ended = once(child, 'exit');
  let safe = 0;
  while (safe === 0 && child.exitCode === null) {
    await setTimeout(20);
    safe = await count(place).catch(() => 0); // not made yet
  }
  child.kill('SIGINT');
  await ended;
  return safe;
}

function countRows(file: string): Promise<number> {
  return Promise.resolve().then(() => {
    const sqlite = new Database(file, { readonly: true, fileMustExist: true });
    const { count } = sqlite.prepare('select count(*) as count from reports').get() as { count: number };
    sqlite.close();
    return count;
  });
}

async function countSharedRows(place: string): Promise<number> {
  const rows = await runSql(`select count(*)::int as count from ${schemaOf(place)}.reports`);
  return rows[0]!['count'] as number;
}
