import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { runWithBench } from '../../train/bench-folder.ts';
import { readPolnear } from '../../train/spans/read-polnear.ts';
import { readPress } from '../../train/press.ts';
import { readRealReports } from '../../train/real-reports.ts';

const NOWHERE = join(import.meta.dirname, 'no-such-folder');

/** What a training with this folder tells, and what it exits with. */
async function told(bench: string, train: (bench: string) => unknown): Promise<[string, unknown]> {
  vi.stubEnv('GAINSAY_BENCH', bench);
  const told = vi.spyOn(console, 'error').mockReturnValue();
  await runWithBench((folder) => void train(folder));
  return [told.mock.calls.join('\n'), process.exitCode];
}

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

describe('a training', () => {
  it('asks for the folder with the corpora', async () => {
    expect(await told('', () => {})).toEqual(['set GAINSAY_BENCH to the folder with the annotated corpora', 2]);
  });

  it.each<[string, (bench: string) => unknown, string]>([
    ['the real reports', readRealReports, 'reports-train/gold'],
    ['PolNeAR', (bench) => readPolnear(join(bench, 'dev', 'polnear_train.jsonl')), 'dev/polnear_train.jsonl'],
  ])('names the file where %s are not there', async (_, read, file) => {
    const sentence = `cannot read ${join(NOWHERE, file)}: GAINSAY_BENCH must name the folder with the annotated corpora`;
    expect(await told(NOWHERE, read)).toEqual([sentence, 2]);
  });

  it('does not go on without a part of the press', async () => {
    const [sentence, code] = await told(NOWHERE, readPress);
    expect(sentence).toContain('the real press cannot be read whole: no casie.jsonl.gz in the folder, no fnc1_bodies');
    expect(code).toBe(2);
  });

  it('shows a mistake of its own with its stack', async () => {
    const broken = () => {
      throw new TypeError('no such thing');
    };
    await expect(told(NOWHERE, broken)).rejects.toThrow('no such thing');
  });
});
