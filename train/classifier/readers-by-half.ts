import { once } from 'node:events';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { openCodebooks } from '../../codebooks/codebooks.ts';
import { hashOf } from '../../gold/placed-statement.ts';
import { createTrainedReader } from '../../src/read/statement/trained/trained-reader.ts';
import { packModel } from '../../src/read/statement/trained/weights.ts';
import { spanExamples } from '../span-examples.ts';
import { settings, trainModel } from '../train.ts';
import type { SpanReaders } from './lesson.ts';

/** Which of two halves a report belongs to, by its text. */
type Half = 0 | 1;
const HALVES: readonly Half[] = [0, 1];

interface Order {
  bench: string;
  half: Half;
}

/**
 * For the text of a report, the reader of spans that never saw it. What a reader proposes in reports it has learned from is too good:
 * whoever learns from that which candidates stand trusts it too much. The two are taught side by side, each in a thread of its own.
 */
export async function readersByHalf(bench: string): Promise<SpanReaders['unseenBy']> {
  const weights = await Promise.all(HALVES.map((half) => weightsWithout({ bench, half })));
  const readers = weights.map((bytes) => createTrainedReader(bytes));
  return (text) => readers[halfOf(text)]!;
}

async function weightsWithout(order: Order): Promise<Uint8Array> {
  const [bytes] = (await once(new Worker(import.meta.filename, { workerData: order }), 'message')) as [Uint8Array];
  return bytes;
}

function halfOf(text: string): Half {
  return (Number.parseInt(hashOf(text).slice(0, 2), 16) % 2) as Half;
}

if (!isMainThread) {
  const { bench, half } = workerData as Order;
  const tell = (line: string) => console.log(`without half ${half + 1}: ${line}`);
  const examples = spanExamples(bench, ({ text }) => halfOf(text) !== half);
  parentPort!.postMessage(packModel(trainModel(examples, openCodebooks(), settings, tell)));
}
