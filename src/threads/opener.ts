import { Worker } from 'node:worker_threads';
import type { FileForm } from '../model/file-form.ts';
import type { Failed, Received } from '../model/received.ts';
import { Refusal, type RefusalKind } from '../model/refusal.ts';
import type { Draft } from '../read/form/draft.ts';
import { formOf } from '../read/form/form.ts';
import { openText } from '../read/form/text.ts';
import { maskPersonalData } from '../read/mask/mask.ts';

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

/** The longest, in milliseconds, that taking the reports out of one file may last: a hundred times what a large page needs. */
const PATIENCE = 20_000;
/** The same for what holds many pages. */
const PATIENCE_FOR_MANY = 180_000;
const MANY: ReadonlySet<FileForm> = new Set(['warc', 'pdf', 'feed', 'email']);
/** A bomb is stopped here, in megabytes of the thread's heap. */
const HEAP = 1_024;

let worker: Worker | null = null;

/**
 * Takes the reports out of the form they came in. Plain text is opened at once; every other form in a thread of its own,
 * which ends where it takes too long or too much memory, so that no page or document can hold up the rest.
 */
export async function open(named: Received): Promise<(Draft | Failed)[]> {
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
}

async function openApart(order: Order): Promise<(Draft | Failed)[]> {
  const delivery = await deliver(order);
  if ('refused' in delivery) throw revive(delivery.refused);
  return delivery.drafts.map((one) => ('refused' in one ? { file: one.file, refusal: revive(one.refused) } : one));
}

let last: Promise<unknown> = Promise.resolve();

/** One order at a time, in the order they came: the thread is kept for the next, because starting it costs more than most pages. */
function deliver(order: Order): Promise<Delivery> {
  const delivery = last.then(() => deliverNow(order));
  last = delivery.catch(() => {});
  return delivery;
}

function deliverNow(order: Order): Promise<Delivery> {
  const thread = (worker ??= start());
  const { file } = order.received;
  const patience = MANY.has(order.form) ? PATIENCE_FOR_MANY : PATIENCE;
  return new Promise((resolve, reject) => {
    const done = () => {
      clearTimeout(timer);
      thread.off('message', delivered).off('error', failed).unref();
    };
    const abandon = (error: Error) => {
      done();
      worker = null;
      void thread.terminate();
      reject(error);
    };
    const delivered = (delivery: Delivery) => {
      done();
      resolve(delivery);
    };
    const failed = (error: Error & { code?: string }) =>
      abandon(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch(file, `${HEAP} MB of memory`) : error);
    const timer = setTimeout(() => abandon(tooMuch(file, `${patience / 1_000} seconds`)), patience);
    thread.on('message', delivered).on('error', failed).ref();
    thread.postMessage(order);
  });
}

function tooMuch(file: string, what: string): Refusal {
  return new Refusal('input', `${file}: it takes more than ${what} to open; save its text as .txt`);
}

function start(): Worker {
  const entry = new URL(import.meta.url.endsWith('.ts') ? './open-apart.ts' : './open-apart.js', import.meta.url);
  // What libraries print is kept from the terminal: standard output is for the answer alone.
  return new Worker(entry, { resourceLimits: { maxOldGenerationSizeMb: HEAP }, stdout: true, stderr: true });
}

function revive({ kind, message }: Refused): Refusal {
  return new Refusal(kind, message);
}
