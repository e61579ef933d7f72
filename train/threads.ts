import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { parentPort, Worker, workerData } from 'node:worker_threads';

/**
 * Has a job done by a module in a thread of its own, as soon as a core is free for it: jobs begin in the order they were given. What
 * a job gives depends on nothing but the job.
 */
export class Threads {
  private free = availableParallelism();
  private readonly waiting: (() => void)[] = [];

  async run<J, R>(module: URL, job: J): Promise<R> {
    if (this.free === 0) await new Promise<void>((resolve) => this.waiting.push(resolve));
    else this.free--;
    try {
      return await resultOf<R>(new Worker(module, { workerData: job }));
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.free++;
    }
  }
}

// A thread may end without a word: nothing would come, and the program would end with half its weights.
async function resultOf<R>(worker: Worker): Promise<R> {
  const [sign, result] = await Promise.race([
    once(worker, 'message').then(([answer]) => ['message', answer as unknown] as const),
    once(worker, 'exit').then(([code]) => ['exit', code as unknown] as const),
  ]);
  if (sign === 'exit') throw new Error(`a thread that learns ended (exit code ${String(result)})`);
  return result as R;
}

/** The other side: does the job that the thread was started for. */
export function doJob<J, R>(work: (job: J) => R): void {
  parentPort!.postMessage(work(workerData as J));
}
