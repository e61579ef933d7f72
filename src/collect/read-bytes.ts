import { open } from 'node:fs/promises';
import { Refusal } from '../model/refusal.ts';
import { explain } from './explain.ts';

/**
 * The bytes of a file, or of `stdin` for `-`. Refused with one sentence: over `limit` bytes, empty, missing, not permitted.
 * What calls itself small and is not (a pipe, a device) is read no further than the limit.
 */
export async function readBytes(
  file: string,
  limit: number,
  stdin: AsyncIterable<Uint8Array> = process.stdin,
): Promise<Uint8Array> {
  const bytes = file === '-' ? await gather(stdin, limit, 'standard input') : await readFile(file, limit);
  if (bytes.length === 0) {
    throw new Refusal('input', `${nameOf(file)}: it is empty; a report needs some text`);
  }
  return bytes;
}

async function readFile(file: string, limit: number): Promise<Uint8Array> {
  try {
    const handle = await open(file);
    try {
      const { size } = await handle.stat();
      if (size > limit) throw tooBig(file, limit);
      return await gather(handle.createReadStream({ autoClose: false }), limit, file);
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw explain(file, error);
  }
}

async function gather(chunks: AsyncIterable<Uint8Array>, limit: number, name: string): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of chunks) {
    size += part.length;
    if (size > limit) throw tooBig(name, limit);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function tooBig(name: string, limit: number): Refusal {
  return new Refusal(
    'input',
    `${name}: it is over the limit of ${limit / 1e6} MB a report; split it into single reports`,
  );
}

function nameOf(file: string): string {
  return file === '-' ? 'standard input' : file;
}
