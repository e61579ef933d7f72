import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { READER } from '../../src/read/read.ts';

/** What this reader goes by. To renew it: put in its place the line that the failing test prints. */
const PINNED = { reader: '16', sha256: '96bbb72dcc718d4c08c0caa5b1e1bacc74a6ea1491629eb5ddec16f8710113d0' };

it('raises READER where weights or codebooks change, so that cases read kept reports again', () => {
  const sha256 = hashOf([...filesOf('models', '.bin'), ...filesOf('codebooks', '.json')]);
  const reader = sha256 === PINNED.sha256 || READER !== PINNED.reader ? READER : String(Number(READER) + 1);
  const line = `const PINNED = { reader: '${reader}', sha256: '${sha256}' };`;
  const message = `Reading has changed: set READER = '${reader}' in src/read/read.ts, and in test/read/reader.test.ts\n${line}\n`;
  expect({ reader: READER, sha256 }, message).toEqual(PINNED);
});

function filesOf(folder: string, ending: string): string[] {
  const path = join(import.meta.dirname, '../..', folder);
  return readdirSync(path)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(path, name));
}

function hashOf(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex');
}
