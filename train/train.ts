/**
 * Makes the weights in `models/` again: `GAINSAY_BENCH=<folder> npm run train`. The same texts, codebooks, code and settings give the
 * same bytes, on however many cores.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packClassifier } from '../src/read/statement/weights/classifier.ts';
import { runWithBench } from './bench-folder.ts';
import { learnClassifier } from './classifier/classifier-job.ts';
import { learnSpans, learnSpansByHalf } from './spans/span-job.ts';
import { Threads } from './threads.ts';

await runWithBench(async (bench) => {
  const threads = new Threads();
  const [shipped, byHalf] = await Promise.all([learnSpans(threads, bench), learnSpansByHalf(threads, bench)]);
  write('statements.bin', shipped);
  write('classify.bin', packClassifier(await learnClassifier(threads, { bench, shipped, byHalf })));
});

function write(name: string, bytes: Uint8Array): void {
  writeFileSync(join(import.meta.dirname, '../models', name), bytes);
  console.log(`models/${name}`);
}
