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

interface Reader {
  thread: Worker;
  /** What it was handed, in the order in which it answers; the first is being read. */
  errands: Errand[];
}

/** So many reports a thread holds: the next is there when one is read, even while this thread reads, too. */
const MOST_HELD = 2;

/**
 * Opens a pool of at most so many threads. One is started when a report finds none free: a few reports start few. With
 * `readHere` this thread reads as well, whatever no other is free for.
 */
export function createReadPool(
  most: number,
  start: () => Worker,
  readHere: ((draft: Draft) => AnnotatedReport) | null = null,
): ReadPool {
  const readers = new Set<Reader>();
  const waiting: Errand[] = [];
  let closed = false;
  let reading = false;

  function dispatch(): void {
    while (waiting.length > 0 && !closed) {
      const reader = idle() ?? (readers.size < most ? begin() : null);
      if (reader) hand(reader, waiting.shift()!);
      else if (readHere && !reading) takeUp(waiting.shift()!);
      else if (!holdInReserve()) return;
    }
  }

  function idle(): Reader | undefined {
    return [...readers].find(({ errands }) => errands.length === 0);
  }

  // Only where this thread may be too busy to hand on in time; else what waits goes to whoever is free first.
  function holdInReserve(): boolean {
    const reader = readHere && [...readers].find(({ errands }) => errands.length < MOST_HELD);
    if (reader) hand(reader, waiting.shift()!);
    return Boolean(reader);
  }

  function hand(reader: Reader, errand: Errand): void {
    reader.errands.push(errand);
    reader.thread.postMessage(errand.draft);
  }

  function begin(): Reader {
    const reader: Reader = { thread: start(), errands: [] };
    const lost = (how: string) => {
      if (!readers.delete(reader)) return;
      const [broken, ...untouched] = reader.errands;
      waiting.unshift(...untouched);
      if (broken) refuse(broken, how);
      dispatch();
    };
    reader.thread
      .on('message', (read: AnnotatedReport) => {
        reader.errands.shift()!.resolve(read);
        dispatch();
      })
      .on('error', (error: Error) => lost(error.message))
      .on('exit', (code: number) => lost(`exit code ${code}`));
    readers.add(reader);
    return reader;
  }

  // Later, so that the threads are handed theirs first.
  function takeUp(errand: Errand): void {
    reading = true;
    setImmediate(() => {
      if (closed) return;
      try {
        errand.resolve(readHere!(errand.draft));
      } catch (error) {
        refuse(errand, String(error));
      }
      reading = false;
      dispatch();
    });
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
      await Promise.all([...readers].map(({ thread }) => thread.terminate()));
    },
  };
}

function refuse({ draft: { file }, resolve }: Errand, how: string): void {
  resolve({ file, refusal: lostRefusal(file, how) });
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
