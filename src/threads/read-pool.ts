import { Worker } from 'node:worker_threads';
import type { AnnotatedReport } from '../model/annotated-report.ts';
import type { Failed } from '../model/received.ts';
import { Refusal } from '../model/refusal.ts';
import type { Draft } from '../read/form/draft.ts';
import type { Weights } from './aids.ts';

/** Threads that read reports side by side. */
export interface ReadPool {
  /** Never rejects: a report whose thread ends before it is read is refused, and the next report gets another thread. */
  read(draft: Draft): Promise<AnnotatedReport | Failed>;
  /** Ends the threads, whatever they are doing. */
  close(): Promise<void>;
}

interface Errand {
  draft: Draft;
  resolve: (outcome: AnnotatedReport | Failed) => void;
}

/** Opens a pool of at most so many threads. One is started when a report finds none free: a few reports start few. */
export function createReadPool(most: number, start: () => Worker): ReadPool {
  const threads = new Set<Worker>();
  const idle: Worker[] = [];
  const waiting: Errand[] = [];
  let closed = false;

  function dispatch(): void {
    while (waiting.length > 0 && !closed) {
      const thread = idle.pop() ?? (threads.size < most ? begin() : null);
      if (!thread) return;
      hand(thread, waiting.shift()!);
    }
  }

  function begin(): Worker {
    const thread = start();
    threads.add(thread);
    return thread;
  }

  function hand(thread: Worker, { draft, resolve }: Errand): void {
    const settle = (outcome: AnnotatedReport | Failed) => {
      thread.off('message', delivered).off('error', failed).off('exit', ended);
      resolve(outcome);
    };
    const delivered = (read: AnnotatedReport) => {
      settle(read);
      idle.push(thread);
      dispatch();
    };
    const lost = (how: string) => {
      settle({ file: draft.file, refusal: lostRefusal(draft.file, how) });
      threads.delete(thread);
      dispatch();
    };
    const failed = (error: Error) => lost(error.message);
    const ended = (code: number) => lost(`exit code ${code}`);
    thread.on('message', delivered).on('error', failed).on('exit', ended);
    thread.postMessage(draft);
  }

  return {
    read(draft) {
      return new Promise((resolve) => {
        waiting.push({ draft, resolve });
        dispatch();
      });
    },
    async close() {
      closed = true; // or the threads that end now would be replaced for what still waits
      await Promise.all([...threads].map((thread) => thread.terminate()));
    },
  };
}

function lostRefusal(file: string, how: string): Refusal {
  return new Refusal(
    'input',
    `${file}: the thread that read it ended (${how}); read it again by itself, without --jobs, to see whether it is the report`,
  );
}

/** Starts a thread that reads by these weights. */
export function startReader(weights: Weights): Worker {
  const entry = new URL(import.meta.url.endsWith('.ts') ? './read-apart.ts' : './read-apart.js', import.meta.url);
  return new Worker(entry, { workerData: weights });
}
