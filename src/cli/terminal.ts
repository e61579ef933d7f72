import { once } from 'node:events';
import { safeText } from '../present/view/safe-text.ts';

/** Writes an answer to stdout and waits until it is taken. */
export async function answer(text: string): Promise<void> {
  if (!process.stdout.write(text.endsWith('\n') ? text : `${text}\n`)) await once(process.stdout, 'drain');
}

/** Writes an answer of one line to stdout part by part, each once the one before it is taken. */
export async function answerInParts(parts: Iterable<string>): Promise<void> {
  let held: string[] = [];
  let length = 0;
  for (const part of parts) {
    held.push(part);
    if ((length += part.length) < ENOUGH) continue;
    if (!process.stdout.write(held.join(''))) await once(process.stdout, 'drain');
    held = [];
    length = 0;
  }
  await answer(`${held.join('')}\n`);
}

/** So many units go into one write. */
const ENOUGH = 1 << 16;

/** Writes a message for the person at the terminal, made safe for it; never part of an answer. */
export function tell(message: string): void {
  process.stderr.write(`${safeText(message)}\n`);
}

/** Columns to lay text out in: the terminal's, within reason; 100 when the answer goes into a file or a pipe. */
export function width(): number {
  return Math.min(Math.max(process.stdout.columns || 100, 40), 120);
}

/** True when stdout is a terminal that wants colour (https://no-color.org). */
export function wantsColor(): boolean {
  if (process.env['FORCE_COLOR']) return process.env['FORCE_COLOR'] !== '0';
  return process.stdout.isTTY && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb';
}

/** A reader of the answer that goes away early (`| head`) is no failure. */
export function endQuietlyOnClosedPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}

/**
 * Shows on stderr how far a long step has come, from the second on and only to a terminal. Counts, never names: a file
 * name may hold the name of a person who is to be protected.
 */
export function showProgress(what: string): { step: (done: number, of?: number) => void; end: () => void } {
  const began = performance.now();
  let shown = false;
  let last = 0;
  return {
    step(done, of) {
      const now = performance.now();
      if (!process.stderr.isTTY || now - began < 1000 || now - last < 100) return;
      shown = true;
      last = now;
      process.stderr.write(`\r\u001b[K${what}: ${done}${of ? ` of ${of}` : ''}`);
    },
    end() {
      if (shown) process.stderr.write('\r\u001b[K');
    },
  };
}
