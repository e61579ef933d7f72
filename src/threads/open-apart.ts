/** The thread in which forms other than plain text are opened; see `opener.ts`. */
import { parentPort } from 'node:worker_threads';
import { Refusal } from '../model/refusal.ts';
import { openForm } from '../read/form/open-form.ts';
import type { Delivery, Order, Refused } from './opener.ts';

parentPort!.on('message', (order: Order) => {
  void answer(order).then((delivery) => parentPort!.postMessage(delivery));
});

async function answer({ form, received }: Order): Promise<Delivery> {
  try {
    const opened = await openForm(form, received);
    return {
      drafts: opened.map((one) => ('refusal' in one ? { file: one.file, refused: partsOf(one.refusal) } : one)),
    };
  } catch (error) {
    if (error instanceof Refusal) return { refused: partsOf(error) };
    // Libraries fail in ways of their own on what is damaged; one file's failure must not end the others.
    const kind = error instanceof Error ? error.name : 'no error';
    const message = `${received.file}: it is damaged in a way that cannot be read (${kind}); save its text as .txt`;
    return { refused: { kind: 'input', message } };
  }
}

function partsOf({ kind, message }: Refusal): Refused {
  return { kind, message };
}
