import type { Failed, Received } from '../model/received.ts';
import { Refusal } from '../model/refusal.ts';
import { findReports } from './find-reports.ts';
import { readBytes } from './read-bytes.ts';
import { isLink } from './link/is-link.ts';
import type { LinkOptions } from './link/fetch-link.ts';
import { readSidecar } from './read-sidecar.ts';

/** The most bytes one report may have: 20 MB. */
export const MAXIMUM_BYTES = 20_000_000;

export interface CollectOptions {
  /** Where `-` reads from; standard input unless given. */
  stdin?: AsyncIterable<Uint8Array>;
  links?: LinkOptions;
  /** The folder that keeps fetched pages as they came. */
  saveOriginal?: string;
}

/**
 * Finds and loads the reports that the paths name: files, folders (every report below them, known by its ending, in order of
 * name), `-` for standard input, and links, which are fetched. What is known of `NAME.txt` from elsewhere is taken from
 * `NAME.json` beside it. An input that cannot be taken is yielded as {@link Failed} in its place; the others follow all the same.
 */
export async function* collect(
  paths: readonly string[],
  options: CollectOptions = {},
): AsyncGenerator<Received | Failed> {
  for (const path of paths) {
    for await (const found of findReports(path, paths))
      yield 'refusal' in found ? found : await receive(found.file, options);
  }
}

async function receive(file: string, options: CollectOptions): Promise<Received | Failed> {
  try {
    if (isLink(file)) return await receiveLink(file, options);
    const told = await readSidecar(file);
    const bytes = await readBytes(file, MAXIMUM_BYTES, options.stdin);
    return { file, bytes, told };
  } catch (error) {
    if (error instanceof Refusal) return { file, refusal: error };
    throw error;
  }
}

// Loaded when the first link comes: without one, nothing that could touch the network is in the process.
async function receiveLink(link: string, options: CollectOptions): Promise<Received> {
  const { fetchLink } = await import('./link/fetch-link.ts');
  const received = await fetchLink(link, options.links);
  if (options.saveOriginal === undefined) return received;
  const { saveOriginal } = await import('./link/save-original.ts');
  await saveOriginal(options.saveOriginal, received);
  return received;
}
