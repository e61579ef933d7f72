/** A thread that opens forms, or fails in the way that the name of the file asks for. */
import { setTimeout } from 'node:timers/promises';
import { parentPort } from 'node:worker_threads';
import type { Order } from '../../src/threads/opener.ts';

const LATE = 20;
const hoard: string[][] = [];

parentPort!.on('message', ({ received: { file } }: Order) => {
  if (file === 'throws.html') throw new Error('no more');
  if (file === 'exits.html') process.exit(7);
  while (file === 'hangs.html' || file === 'hoards.html')
    if (file === 'hoards.html') hoard.push(Array.from({ length: 10_000 }, String));
  parentPort!.postMessage({ drafts: [{ file, text: '', structure: null, stated: {}, told: {}, remarks: [] }] });
  if (file.startsWith('late')) void fail(file);
});

async function fail(file: string): Promise<void> {
  await setTimeout(LATE);
  if (file === 'late-exit.html') process.exit(7);
  throw new Error('too late');
}
