import { lstat, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal } from '../model/refusal.ts';

/**
 * Writes files into a folder, made when it is missing, so that all are there whole or none is. Files of the same names are replaced, others
 * stay. Where one cannot be replaced (a spreadsheet holds it open), those that were there come back.
 */
export async function writeFolder(folder: string, files: Iterable<{ file: string; content: string }>): Promise<void> {
  const part = (file: string) => join(folder, `${file}.${process.pid}.part`);
  const before = (file: string) => join(folder, `${file}.${process.pid}.before`);
  const written: string[] = [];
  const setAside: string[] = [];
  const placed: string[] = [];
  try {
    await mkdir(folder, { recursive: true });
    for (const { file, content } of files) {
      written.push(file);
      await writeFile(part(file), content);
    }
    for (const file of written) {
      if (!(await isThere(join(folder, file)))) continue;
      await rename(join(folder, file), before(file));
      setAside.push(file);
    }
    for (const file of written) {
      await rename(part(file), join(folder, file));
      placed.push(file);
    }
  } catch (error) {
    for (const file of placed) await rm(join(folder, file), { force: true });
    for (const file of setAside) await rename(before(file), join(folder, file));
    for (const file of written) await rm(part(file), { force: true }).catch(() => undefined);
    throw refusal(folder, error as NodeJS.ErrnoException);
  }
  for (const file of setAside) await rm(before(file), { force: true });
}

/** A folder that bears the name of a file is in the way. */
async function isThere(path: string): Promise<boolean> {
  const found = await lstat(path).catch(() => null);
  if (found?.isDirectory()) throw Object.assign(new Error(path), { code: 'EISDIR' });
  return found !== null;
}

/** The refusal for what the disk did not let be done; any other failure stays what it is. */
function refusal(folder: string, error: NodeJS.ErrnoException): Error {
  const { code } = error;
  if (code === undefined) return error;
  const why =
    code === 'EEXIST' || code === 'ENOTDIR'
      ? `${folder} is a file or lies in one, and no folder`
      : `${folder} cannot be written into (${code})`;
  return new Refusal('usage', `${why}: name a folder that you may write to, or one that is not there yet.`);
}
