import type { Worker } from 'node:worker_threads';

/** What became of an order: what the thread delivered, or why it delivered nothing. */
export type Outcome<D> = { delivery: D } | { lost: 'time' | 'memory' | Error };

interface Kept<D> {
  worker: Worker;
  /** Whether it delivered before: what it fails of may then be left over from an order before this. */
  used: boolean;
  /** Whether it was asked for its heap and has not told yet. */
  isAsked: boolean;
  /** Ends the order at hand; null while there is none. */
  settle: ((outcome: Outcome<D>) => void) | null;
}

export interface KeepThreadOptions {
  /** Starts a thread that V8 itself stops at so many megabytes of heap. */
  start: (most: number) => Worker;
  /** The most megabytes of heap that a thread may use. */
  heap: number;
}

/**
 * V8 stops a thread at its limit as a rule, but where it cannot make room in time it ends the whole program ("Reached heap
 * limit"), one hoarding thread in three. So the heap is looked at from outside, and V8's limit stands well above it.
 */
const BEYOND = 1.25;
const BETWEEN_LOOKS = 50;
const MEGABYTE = 2 ** 20;

/**
 * A thread that is kept for the next order, because starting it costs more than most orders: one at a time, in the order they
 * came, each for so many milliseconds. A thread that fails, at work or idle, or that takes more than its share of memory, is
 * given up, and the next order starts another.
 */
export function keepThread<O, D>({
  start,
  heap,
}: KeepThreadOptions): (order: O, patience: number) => Promise<Outcome<D>> {
  let kept: Kept<D> | null = null;
  let last: Promise<unknown> = Promise.resolve();

  function begin(): Kept<D> {
    const thread: Kept<D> = { worker: start(Math.ceil(heap * BEYOND)), used: false, isAsked: false, settle: null };
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

  async function stopHoarding(thread: Kept<D>): Promise<void> {
    // A thread that is busy outside its heap answers late: it is not asked again before.
    if (thread.isAsked) return;
    thread.isAsked = true;
    const order = thread.settle;
    // A thread that is not running yet, or no more, has nothing to tell.
    const used = await thread.worker.getHeapStatistics().then(
      (told) => told.used_heap_size,
      () => 0,
    );
    thread.isAsked = false;
    if (used > heap * MEGABYTE && thread.settle === order) giveUp(thread, 'memory');
  }

  function deliver(thread: Kept<D>, order: O, patience: number): Promise<Outcome<D>> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => giveUp(thread, 'time'), patience);
      const watch = setInterval(() => void stopHoarding(thread), BETWEEN_LOOKS);
      thread.settle = (outcome) => {
        thread.settle = null;
        clearTimeout(timer);
        clearInterval(watch);
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
