import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Refusal } from '../model/refusal.ts';

/**
 * Writes a file, in parts where it is long, so that it is there whole or not at all. What is no file that could be replaced, such as a pipe, a
 * device or a link to one, is written into.
 */
export async function writeWhole(file: string, content: string | Iterable<string>): Promise<void> {
  const parts = typeof content === 'string' ? [content] : content;
  try {
    if (await isWrittenInto(file)) await writeFile(file, parts);
    else await replace(await realpath(file).catch(() => file), parts);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // A fault of ours stays what it is.
    if (code === undefined) throw error;
    // Whoever reads the other end of a pipe may have seen enough.
    if (code === 'EPIPE') return;
    throw new Refusal(
      'usage',
      `${file} cannot be written (${code}): name a file in a folder that exists and that you may write to.`,
    );
  }
}

async function replace(file: string, parts: Iterable<string>): Promise<void> {
  const beside = `${file}.${process.pid}.part`;
  try {
    await writeFile(beside, parts);
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** Below /dev even what leads to a file, such as /dev/stdout, stands for something that is open already. */
async function isWrittenInto(file: string): Promise<boolean> {
  const found = await stat(file).catch(() => null);
  return found !== null && !found.isDirectory() && (!found.isFile() || resolve(file).startsWith('/dev/'));
}
