import { join } from 'node:path';
import { ReadableStream } from 'node:stream/web';
import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { readReports } from '../../src/gainsay.ts';
import type { AnnotatedReport } from '../../src/model/annotated-report.ts';
import type { Draft } from '../../src/read/form/draft.ts';
import { inOrder } from '../../src/threads/in-order.ts';
import { createReadPool } from '../../src/threads/read-pool.ts';

const ENTRY = new URL('./pool-thread.ts', import.meta.url);
const EXAMPLES = join(import.meta.dirname, '../../examples/harbour-cranes');

/** Reads drafts whose texts are what the thread is to do with them, and tells what came back, in order. */
async function outcomes(texts: string[], jobs: number): Promise<{ told: string[]; started: number }> {
  let started = 0;
  const pool = createReadPool(jobs, () => {
    started++;
    return new Worker(ENTRY);
  });
  const told: string[] = [];
  for await (const outcome of inOrder(drafts(texts), 2 * jobs, (draft) => pool.read(draft)))
    told.push('refusal' in outcome ? outcome.refusal.message : (outcome as unknown as Draft).file);
  await pool.close();
  return { told, started };
}

function drafts(texts: string[]): ReadableStream<Draft> {
  const bare = { structure: null, stated: {}, told: {}, remarks: [] };
  return ReadableStream.from(texts.map((text, i) => ({ file: `${i}.txt`, text, ...bare })));
}

describe('a pool of threads', () => {
  it('gives outcomes in the order asked for, however long each takes', async () => {
    const { told } = await outcomes(['120', '1', '60', '1', '1'], 3);
    expect(told).toEqual(['0.txt', '1.txt', '2.txt', '3.txt', '4.txt']);
  });

  it('starts no thread for what still waits when it is closed', async () => {
    let started = 0;
    const pool = createReadPool(1, () => {
      started++;
      return new Worker(ENTRY);
    });
    for await (const draft of drafts(['10000', '10000'])) void pool.read(draft);
    await pool.close();
    expect(started).toBe(1);
  });

  it.each([
    ['exit', 'exit code 7'],
    ['throw', 'no more'],
  ])('refuses the one report whose thread ends (%s), and reads the rest', async (how, reason) => {
    const { told } = await outcomes(['20', how, '1', '1'], 2);
    expect(told.filter((one) => one.endsWith('.txt'))).toEqual(['0.txt', '2.txt', '3.txt']);
    expect(told[1]).toMatch(/^1\.txt: the thread that read it ended/);
    expect(told[1]).toContain(reason);
  });

  it('goes on when every thread ends', async () => {
    const { told } = await outcomes(['exit', 'throw', 'exit', '1'], 1);
    expect(told.slice(0, 3).every((one) => one.includes('thread'))).toBe(true);
    expect(told[3]).toBe('3.txt');
  });

  it('reads in this thread what no thread is free for, and gives it in its place', async () => {
    const here: string[] = [];
    const pool = createReadPool(
      1,
      () => new Worker(ENTRY),
      ({ file, text }) => {
        here.push(file);
        if (text === 'throw') throw new Error('not this one');
        return { file } as unknown as AnnotatedReport;
      },
    );
    const told: string[] = [];
    for await (const outcome of inOrder(drafts(['50', '1', 'exit', 'throw', '1', '1']), 4, (draft) => pool.read(draft)))
      told.push('refusal' in outcome ? outcome.refusal.message : (outcome as unknown as Draft).file);
    await pool.close();
    expect(here.slice(0, 2)).toEqual(['1.txt', '3.txt']);
    expect(told.filter((one) => one.endsWith('.txt'))).toEqual(['0.txt', '1.txt', '4.txt', '5.txt']);
    expect(told[2]).toContain('exit code 7');
    expect(told[3]).toContain('not this one');
  });

  it('starts no more threads than there are reports', async () => {
    expect((await outcomes(['1', '1'], 8)).started).toBe(2);
  });
});

describe('reading side by side', () => {
  it('gives what reading one by one gives, refusals in their places', async () => {
    const read = async (jobs: number) => {
      const paths = ['1-ministry.txt', 'missing.txt', '2-courier.txt', '3-sarovia.txt'].map((name) =>
        join(EXAMPLES, name),
      );
      const found = [];
      for await (const one of readReports(paths, { jobs })) found.push('refusal' in one ? one.refusal.message : one);
      return found;
    };
    const oneByOne = await read(1);
    expect(oneByOne).toHaveLength(4);
    expect(await read(2)).toEqual(oneByOne);
  });
});
