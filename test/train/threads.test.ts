import { expect, it, vi } from 'vitest';
import { runWithBench } from '../../train/bench-folder.ts';
import { Threads } from '../../train/threads.ts';

const run = (way: string) => new Threads().run<string, string>(new URL('./failing-thread.ts', import.meta.url), way);

it('gives what each job gives, however many wait', async () => {
  const threads = new Threads();
  const jobs = ['a', 'b', 'c', 'd'].map((job) =>
    threads.run<string, string>(new URL('./failing-thread.ts', import.meta.url), job),
  );
  expect(await Promise.all(jobs)).toEqual(['a', 'b', 'c', 'd']);
});

it('fails where a thread ends without a word', async () => {
  await expect(run('exit')).rejects.toThrow('a thread that learns ended (exit code 3)');
});

it('tells in one line what the person at the keyboard can mend', async () => {
  vi.stubEnv('GAINSAY_BENCH', 'somewhere');
  const told = vi.spyOn(console, 'error').mockReturnValue();
  await runWithBench(() => run('user').then(() => {}));
  expect([told.mock.calls.flat(), process.exitCode]).toEqual([['no such folder'], 2]);
  process.exitCode = undefined;
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});
