import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

/**
 * Compares an output with the file that a person has read and found right. A missing file fails and never makes itself;
 * `UPDATE_EXPECTED=1` writes it anew, to be read in the diff.
 */
export function expectFile(url: URL, actual: string): void {
  const file = fileURLToPath(url);
  if (process.env['UPDATE_EXPECTED'] === '1') writeFileSync(file, actual);
  if (!existsSync(file)) throw new Error(`${file} is missing: read the output, then write it with UPDATE_EXPECTED=1`);
  expect(actual).toBe(readFileSync(file, 'utf8'));
}
