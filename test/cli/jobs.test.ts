import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runGainsay } from '../support/run-gainsay.ts';

const MAIN = join(import.meta.dirname, '../../src/cli/main.ts');
const REPORTS = 24;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gainsay-jobs-'));
  for (let i = 0; i < REPORTS; i++)
    writeFileSync(
      join(folder, `${String(i).padStart(2, '0')}.txt`),
      `Officials in Velmark said on day ${i} that the port was attacked. The harbour office denied it.\n`,
    );
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('--jobs', () => {
  it('prints the reports in the order of their names', async () => {
    const ran = await runGainsay(['read', '--json', '--jobs', '3', folder]);
    const days = ran.stdout
      .trim()
      .split('\n')
      .map((line) => Number(/day (\d+)/.exec((JSON.parse(line) as { report: { text: string } }).report.text)![1]));
    expect(days).toEqual(Array.from({ length: REPORTS }, (_, i) => i));
  });

  it.each(['0', '65', 'many', '1.5'])('refuses %s in one sentence', async (jobs) => {
    const ran = await runGainsay(['read', '--jobs', jobs, folder]);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain(`--jobs ${jobs} is no number of reports`);
    expect(ran.stderr.trim().split('\n')).toHaveLength(1);
  });

  it('loses nothing when it is interrupted: adding again adds what is missing', async () => {
    const file = join(folder, 'case.gainsay');
    const child = spawn(process.execPath, [MAIN, 'add', '--jobs', '2', '--case', file, folder], { stdio: 'ignore' });
    setTimeout(() => child.kill('SIGINT'), 1_500);
    await once(child, 'exit');
    const again = await runGainsay(['add', '--json', '--case', file, folder]);
    const { added, known, refused } = JSON.parse(again.stdout) as Record<string, number>;
    expect([again.code, added! + known!, refused]).toEqual([0, REPORTS, 0]);
  });
});
