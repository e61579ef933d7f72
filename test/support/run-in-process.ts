import { main } from '../../src/cli/program.ts';
import type { Ran } from './run-gainsay.ts';

/**
 * Runs the command line in this process, in the working directory it has, and catches whatever it writes: many times faster
 * than a process for each call, where the weights are loaded every time.
 */
export async function runInProcess(args: readonly string[]): Promise<Ran> {
  const ran: Ran = { code: null, stdout: '', stderr: '' };
  const { exitCode } = process;
  const restore = (['stdout', 'stderr'] as const).map((name) => {
    const stream = process[name];
    const write = stream.write.bind(stream);
    const listeners = stream.listeners('error');
    stream.write = (chunk: string | Uint8Array) => {
      ran[name] += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString();
      return true;
    };
    return () => {
      stream.write = write;
      for (const listener of stream.listeners('error'))
        if (!listeners.includes(listener)) stream.off('error', listener as () => void);
    };
  });
  process.exitCode = 0;
  try {
    ran.code = (await main([...args])) || Number(process.exitCode ?? 0);
  } finally {
    restore.forEach((undo) => undo());
    process.exitCode = exitCode;
  }
  return ran;
}
