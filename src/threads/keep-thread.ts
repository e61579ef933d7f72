import type { Worker } from 'node:worker_threads';

/** What became of an order: what the thread delivered, or why it delivered nothing. */
export type Outcome<D> = { delivery: D } | { lost: 'time' | 'memory' | Error };

interface Kept<D> {
  worker: Worker;
  /** Whether it delivered before: what it fails of may then be left over from an order before this. */
  used: boolean;
  /** Ends the order at hand; null while there is none. */
  settle: ((outcome: Outcome<D>) => void) | null;
}

/**
 * A thread that is kept for the next order, because starting it costs more than most orders: one at a time, in the order they
 * came, each for so many milliseconds. A thread that fails, at work or idle, is given up, and the next order starts another.
 */
export function keepThread<O, D>(start: () => Worker): (order: O, patience: number) => Promise<Outcome<D>> {
  let kept: Kept<D> | null = null;
  let last: Promise<unknown> = Promise.resolve();

  function begin(): Kept<D> {
    const thread: Kept<D> = { worker: start(), used: false, settle: null };
    const lost = (error: Error & { code?: string }) =>
      giveUp(thread, error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : error);
    // They stay while it is idle: an error without a listener would end the whole program.
    thread.worker
      .on('message', (delivery: D) => {
        thread.used = true;
        thread.settle?.({ delivery });
      })
      .on('error', lost)
      .on('exit', (code: number) => lost(new Error(`exit code ${code}`)));
    return thread;
  }

  function giveUp(thread: Kept<D>, why: 'time' | 'memory' | Error): void {
    if (kept === thread) kept = null;
    void thread.worker.terminate();
    thread.settle?.({ lost: why });
  }

  function deliver(thread: Kept<D>, order: O, patience: number): Promise<Outcome<D>> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => giveUp(thread, 'time'), patience);
      thread.settle = (outcome) => {
        thread.settle = null;
        clearTimeout(timer);
        thread.worker.unref();
        resolve(outcome);
      };
      thread.worker.ref();
      thread.worker.postMessage(order);
    });
  }

  async function carryOut(order: O, patience: number): Promise<Outcome<D>> {
    const thread = (kept ??= begin());
    const { used } = thread;
    const outcome = await deliver(thread, order, patience);
    const isLeftOver = used && 'lost' in outcome && outcome.lost instanceof Error;
    return isLeftOver ? carryOut(order, patience) : outcome;
  }

  return (order, patience) => {
    const outcome = last.then(() => carryOut(order, patience));
    last = outcome.catch(() => {});
    return outcome;
  };
}
