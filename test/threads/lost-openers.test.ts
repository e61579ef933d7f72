import { setTimeout } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { expect, it } from 'vitest';
import { createOpener } from '../../src/threads/opener.ts';

const ENTRY = new URL('./opening-thread.ts', import.meta.url);
/** In megabytes. */
const HEAP = 64;
/** For what is to take too long, and for all else, however busy the machine is; in milliseconds. */
const SHORT = 3_000;
const PATIENCE = 60_000;
/** Longer than a thread takes to fail after it delivered. */
const IDLE = 400;

/** Opens files of these names one behind the other, and tells what came back and how many threads it took. */
async function outcomes(
  names: string[],
  { idle = 0, patience = PATIENCE } = {},
): Promise<{ told: string[]; started: number }> {
  let started = 0;
  const start = (most: number) => {
    started++;
    return new Worker(ENTRY, { resourceLimits: { maxOldGenerationSizeMb: most } });
  };
  const open = createOpener({ start, patience, patienceForMany: patience, heap: HEAP });
  const told: string[] = [];
  for (const file of names) {
    for (const one of await open({ file, bytes: Buffer.from('<html><body>x</body></html>'), told: {} }))
      told.push('refusal' in one ? one.refusal.message : one.file);
    await setTimeout(idle);
  }
  return { told, started };
}

it('keeps the thread that did well', async () =>
  expect(await outcomes(['a.html', 'b.html', 'c.html'])).toEqual({
    told: ['a.html', 'b.html', 'c.html'],
    started: 1,
  }));

it.each<[string, string, number?]>([
  ['hangs.html', 'hangs.html: it takes more than 3 seconds to open; save its text as .txt', SHORT],
  ['hoards.html', 'hoards.html: it takes more than 64 MB of memory to open; save its text as .txt'],
  ['throws.html', 'throws.html: the thread that opened it ended (no more); save its text as .txt'],
  ['exits.html', 'exits.html: the thread that opened it ended (exit code 7); save its text as .txt'],
])(
  'refuses what a thread cannot open (%s), and opens the next in another',
  async (file, sentence, patience = PATIENCE) =>
    expect(await outcomes([file, 'b.html'], { patience })).toEqual({ told: [sentence, 'b.html'], started: 2 }),
);

it.each(['late-throw.html', 'late-exit.html'])('outlives a thread that fails while it is idle: %s', async (file) =>
  expect(await outcomes([file, 'b.html'], { idle: IDLE })).toEqual({ told: [file, 'b.html'], started: 2 }),
);

it('tries a file again in a new thread where the one it was handed had opened others', async () =>
  expect(await outcomes(['a.html', 'throws.html', 'b.html'])).toEqual({
    told: ['a.html', 'throws.html: the thread that opened it ended (no more); save its text as .txt', 'b.html'],
    started: 3,
  }));
