import { Worker } from 'node:worker_threads';
import type { FileForm } from '../model/file-form.ts';
import type { Failed, Received } from '../model/received.ts';
import { Refusal, type RefusalKind } from '../model/refusal.ts';
import type { Draft } from '../read/form/draft.ts';
import { formOf } from '../read/form/form.ts';
import { openText } from '../read/form/text.ts';
import { maskPersonalData } from '../read/mask/mask.ts';
import { keepThread } from './keep-thread.ts';

/** What goes to the thread that opens forms. */
export interface Order {
  form: FileForm;
  received: Received;
}

/** What comes back: refusals as their parts, because a thread's errors lose their class on the way. */
export type Delivery = { drafts: (Draft | { file: string; refused: Refused })[] } | { refused: Refused };
export interface Refused {
  kind: RefusalKind;
  message: string;
}

/** Takes the reports out of the form that a file came in; what cannot be opened is given as a refusal. */
export type Open = (named: Received) => Promise<(Draft | Failed)[]>;

export interface OpenerOptions {
  /** Starts a thread that opens forms and that V8 stops at so many megabytes of heap. */
  start: (most: number) => Worker;
  /** The longest, in milliseconds, that taking the reports out of one file may last. */
  patience: number;
  /** The same for what holds many pages. */
  patienceForMany: number;
  /** A bomb is stopped here, in megabytes of the thread's heap. */
  heap: number;
}

const MANY: ReadonlySet<FileForm> = new Set(['warc', 'pdf', 'feed', 'email']);

/**
 * Plain text is opened at once; every other form in a thread of its own, which ends where it takes too long or too much memory,
 * so that no page or document can hold up the rest.
 */
export function createOpener({ start, patience, patienceForMany, heap }: OpenerOptions): Open {
  const deliver = keepThread<Order, Delivery>({ start, heap });

  async function openApart(order: Order): Promise<(Draft | Failed)[]> {
    const { file } = order.received;
    const most = MANY.has(order.form) ? patienceForMany : patience;
    const outcome = await deliver(order, most);
    if ('lost' in outcome)
      throw lostRefusal(file, outcome.lost, { time: `${most / 1_000} seconds`, memory: `${heap} MB of memory` });
    const { delivery } = outcome;
    if ('refused' in delivery) throw revive(delivery.refused);
    return delivery.drafts.map((one) => ('refused' in one ? { file: one.file, refusal: revive(one.refused) } : one));
  }

  return async (named) => {
    // The sentence of a refusal names the file, and a file's name may hold what is masked.
    const received = { ...named, file: maskPersonalData(named.file).text };
    try {
      const form = formOf(received.file, received.bytes);
      const opened = form === 'text' ? [openText(received)] : await openApart({ form, received });
      const { fetched } = received;
      // What an archive says of the fetching of its page stands before how the archive itself was fetched.
      return fetched ? opened.map((one) => ('refusal' in one ? one : { fetched, ...one })) : opened;
    } catch (error) {
      if (error instanceof Refusal) return [{ file: received.file, refusal: error }];
      throw error;
    }
  };
}

/** Opens in the thread that ships with Gainsay, with a hundred times the time that a large page needs. */
export const open = createOpener({ start: startOpening, patience: 20_000, patienceForMany: 180_000, heap: 1_024 });

function lostRefusal(
  file: string,
  lost: 'time' | 'memory' | Error,
  limits: Record<'time' | 'memory', string>,
): Refusal {
  const why =
    lost instanceof Error
      ? `the thread that opened it ended (${lost.message})`
      : `it takes more than ${limits[lost]} to open`;
  return new Refusal('input', `${file}: ${why}; save its text as .txt`);
}

function startOpening(most: number): Worker {
  const entry = new URL(import.meta.url.endsWith('.ts') ? './open-apart.ts' : './open-apart.js', import.meta.url);
  // What libraries print is kept from the terminal: standard output is for the answer alone.
  return new Worker(entry, { resourceLimits: { maxOldGenerationSizeMb: most }, stdout: true, stderr: true });
}

function revive({ kind, message }: Refused): Refusal {
  return new Refusal(kind, message);
}
