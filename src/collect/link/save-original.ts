import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReceivedLink } from '../../model/received.ts';
import { explain } from '../explain.ts';

const ENDING_OF_TYPE: Readonly<Record<string, string>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/plain': 'txt',
  'application/pdf': 'pdf',
};

/**
 * Keeps the bytes of a fetched page as they came, unmasked, in a file that only its owner can read; gives its path. Named
 * by server and time alone, because paths can hold personal data.
 */
export async function saveOriginal(folder: string, { bytes, fetched }: ReceivedLink): Promise<string> {
  const type = fetched.headers['content-type']?.split(';')[0]!.trim().toLowerCase() ?? '';
  const stamp = fetched.at.replace(/[-:]/g, '').replace('.', '-');
  const file = join(folder, `${new URL(fetched.from).hostname}-${stamp}.${ENDING_OF_TYPE[type] ?? 'bin'}`);
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeFile(file, bytes, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    throw explain(file, error);
  }
  return file;
}
