/** A thread that waits as many milliseconds as its draft says before it answers with the draft's file, or ends before it does; one draft at a time. */
import { setTimeout } from 'node:timers/promises';
import { parentPort } from 'node:worker_threads';
import type { Draft } from '../../src/read/form/draft.ts';

let last: Promise<void> = Promise.resolve();

parentPort!.on('message', (draft: Draft) => {
  last = last.then(() => answer(draft));
});

async function answer({ file, text }: Draft): Promise<void> {
  if (text === 'exit') process.exit(7);
  if (text === 'throw') throw new Error('no more');
  await setTimeout(Number(text));
  parentPort!.postMessage({ file });
}
