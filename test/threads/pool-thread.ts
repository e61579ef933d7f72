/** A thread that waits as many milliseconds as its draft says before it answers with the draft's file, or ends before it does. */
import { parentPort } from 'node:worker_threads';
import type { Draft } from '../../src/read/form/draft.ts';

parentPort!.on('message', ({ file, text }: Draft) => {
  if (text === 'exit') process.exit(7);
  if (text === 'throw') throw new Error('no more');
  setTimeout(() => parentPort!.postMessage({ file }), Number(text));
});
