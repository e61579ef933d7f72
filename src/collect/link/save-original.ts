import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReceivedLink } from '../../model/received.ts';
import { Refusal } from '../../model/refusal.ts';

const ENDING_OF_TYPE: Readonly<Record<string, string>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/plain': 'txt',
  'application/pdf': 'pdf',
  'application/rss+xml': 'rss',
  'application/atom+xml': 'atom',
  'message/rfc822': 'eml',
  'text/vtt': 'vtt',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
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
    await mkdir(folder, { mode: 0o700 }).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
    await writeFile(file, bytes, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : null;
    if (code === null) throw error;
    const what = `the page cannot be kept there (${code}), so it was not read either`;
    throw new Refusal('input', `${folder}: ${what}; name a folder that you may write to, in one that is there`);
  }
  return file;
}
