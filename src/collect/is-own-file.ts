import { open, stat } from 'node:fs/promises';
import { isOwnOutput, TOLD_WITHIN } from '../model/own-output.ts';

/** True of a file that Gainsay wrote; of what it may not read, and of a pipe or device, which is left untouched, not. */
export async function isOwnFile(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) return false;
  const file = await open(path).catch(() => null);
  if (file === null) return false;
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(TOLD_WITHIN), 0, TOLD_WITHIN, 0);
    return isOwnOutput(buffer.toString('utf8', 0, bytesRead));
  } finally {
    await file.close();
  }
}
