import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import type * as os from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cliPages } from '../../docs/cli-pages.ts';
import { userName } from '../../src/cli/who-decides.ts';
import { runInProcess } from '../support/run-in-process.ts';

// Of a user that the system knows by number alone, as in a container, Node cannot tell the name.
vi.mock('node:os', async (real) => ({
  ...(await real<typeof os>()),
  userInfo: () => {
    throw new Error('ENOENT: no such file or directory, uv_os_get_passwd');
  },
}));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gainsay-who-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

describe('whoever runs it, and wherever', () => {
  it('sees the same help', () => {
    vi.stubEnv('GAINSAY_CASE', 'harbour.gainsay');
    expect(cliPages()).toBe(readFileSync(resolve(import.meta.dirname, '../../docs/cli.md'), 'utf8'));
  });

  it('decides under the name of the surroundings, or a number', () => {
    vi.stubEnv('LOGNAME', 'kit');
    expect(userName()).toBe('kit');
    vi.stubEnv('LOGNAME', '');
    vi.stubEnv('USER', '');
    expect(userName()).toMatch(/^user \d+$/);
  });

  it('records who decided', async () => {
    vi.stubEnv('LOGNAME', 'kit');
    vi.stubEnv('GAINSAY_CASE', join(folder, 'case.gainsay'));
    writeFileSync(join(folder, 'a.txt'), 'The ministry of Velmark denied the attack on Monday.\n');
    await runInProcess(['add', join(folder, 'a.txt')]);
    expect((await runInProcess(['seal', 'Maren Ostholt', '--why', 'a bystander'])).code).toBe(0);
    const { stdout } = await runInProcess(['seals', '--json']);
    expect((JSON.parse(stdout) as { decisions: object[] }).decisions).toMatchObject([{ by: 'kit' }]);
  });
});

describe('the case where none is named', () => {
  it('is the usual one where GAINSAY_CASE is empty', async () => {
    vi.stubEnv('GAINSAY_CASE', '');
    expect((await runInProcess(['list', 'reports'])).stderr).toMatch(/no case at \.\/case\.gainsay/);
  });

  it('is refused where --case is empty', async () => {
    const ran = await runInProcess(['list', 'reports', '--case', ' ']);
    expect([ran.code, ran.stderr]).toEqual([
      2,
      'gainsay: --case is empty: name a file, or postgres://user@host/database#name, or leave it out.\n',
    ]);
  });
});
