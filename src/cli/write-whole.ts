import { rename, rm, writeFile } from 'node:fs/promises';
import { Refusal } from '../model/refusal.ts';

/** Writes a file, in parts where it is long, so that it is there whole or not at all. */
export async function writeWhole(file: string, content: string | Iterable<string>): Promise<void> {
  const beside = `${file}.${process.pid}.part`;
  try {
    await writeFile(beside, typeof content === 'string' ? [content] : content);
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    const { code } = error as NodeJS.ErrnoException;
    // A fault of ours stays what it is.
    if (code === undefined) throw error;
    throw new Refusal(
      'usage',
      `${file} cannot be written (${code}): name a file in a folder that exists and that you may write to.`,
    );
  }
}
