/** A thread in which reports are read; see `read-pool.ts`. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Draft } from '../read/form/draft.ts';
import { readReport } from '../read/read.ts';
import { createAids, type Weights } from './aids.ts';

const aids = createAids(workerData as Weights);
parentPort!.on('message', (draft: Draft) => parentPort!.postMessage(readReport(draft, aids)));
