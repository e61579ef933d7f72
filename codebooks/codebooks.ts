import { readFileSync } from 'node:fs';

/**
 * Versioned facts the rooms read by: handed in by `gainsay.ts`, never loaded by a room itself. Each is one JSON file of this
 * folder with its source and version; a file is read when first asked for.
 */
export interface Codebooks {
  readonly [name: string]: unknown;
}

/** Opens the codebooks that ship with Gainsay. */
export function openCodebooks(): Codebooks {
  return {};
}

export function load<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`${name}.json`, import.meta.url), 'utf8')) as T;
}
