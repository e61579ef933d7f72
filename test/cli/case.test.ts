import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runGainsay } from '../support/run-gainsay.ts';

const EXAMPLE = resolve(import.meta.dirname, '../../examples/guangzhou-rewards');

let folder: string;
const inFolder = (...args: string[]) => runGainsay(args, { cwd: folder });
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gainsay-case-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a case from the command line', () => {
  it('writes nothing without a case', async () => {
    const ran = await inFolder('dossier', EXAMPLE);
    expect(ran.code).toBe(0);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('adds reports once', async () => {
    expect((await inFolder('add', EXAMPLE)).stdout).toMatch(/6 added, 0 already there/);
    expect((await inFolder('add', EXAMPLE)).stdout).toMatch(/0 added, 6 already there/);
    expect(existsSync(join(folder, 'case.gainsay'))).toBe(true);
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
    const { reports } = JSON.parse((await inFolder('dossier', '--json')).stdout) as { reports: { id: string; publisher: string }[] };
    const broadcast = reports.find((report) => report.publisher === 'Island Broadcasting')!;
    const reference = `r-${broadcast.id.slice(0, 12)}`;
    const ran = await inFolder('set', reference, '--published', '2025-06-06', '--by', 'kit');
    expect([ran.code, ran.stdout]).toEqual([0, expect.stringMatching(/^Recorded\./)]);
    const after = JSON.parse((await inFolder('dossier', '--json')).stdout) as { reports: { id: string; published: string }[] };
    expect(after.reports.find((report) => report.id === broadcast.id)?.published).toBe('2025-06-06');
    expect((await inFolder('set', reference, '--published', 'tomorrow')).code).toBe(2);
    expect((await inFolder('set', 'r-zzzz', '--published', '2025-06-06')).code).toBe(6);
  });

  it('reads from standard input', async () => {
    const ran = await runGainsay(['read', '-', '--json'], { stdin: 'The harbour office said the cranes had stopped.\n' });
    expect((JSON.parse(ran.stdout) as { statements: unknown[] }).statements.length).toBeGreaterThan(0);
  });

  it('keeps what it acknowledged when it is stopped', async () => {
    const many = join(folder, 'many');
    writeFileSync(join(folder, 'seed'), '');
    await import('node:fs').then(({ mkdirSync }) => mkdirSync(many));
    for (let i = 0; i < 60; i++) writeFileSync(join(many, `${i}.txt`), `The office said that ${i} cranes had stopped in the port of Havel on Monday.\n`);
    const ran = await stopWhileAdding(many, join(folder, 'stopped.gainsay'));
    expect(ran).toBeGreaterThan(0);
  });
});

/** Sends Ctrl-C while reports are being added, and gives how many the case holds afterwards. */
async function stopWhileAdding(reports: string, file: string): Promise<number> {
  const { spawn } = await import('node:child_process');
  const main = resolve(import.meta.dirname, '../../src/cli/main.ts');
  const child = spawn(process.execPath, [main, 'add', reports, '--case', file], { stdio: 'ignore' });
  for (let i = 0; i < 400 && !existsSync(`${file}-wal`); i++) await new Promise((wake) => setTimeout(wake, 25));
  await new Promise((wake) => setTimeout(wake, 150));
  child.kill('SIGINT');
  await new Promise((ended) => child.on('close', ended));
  const listed = await runGainsay(['list', 'reports', '--json', '--case', file]);
  return (JSON.parse(listed.stdout) as unknown[]).length;
}
