import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it, onTestFinished } from 'vitest';
import { readJsonLines } from '../../gold/read-json-lines.ts';

function fileWith(name: string, bytes: string | Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'gainsay-lines-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
}

it.each([
  ['plain', 'ports.jsonl', '{"port":"Kessin"}\n\n{"port":"Merrow"}\n'],
  ['gzipped', 'ports.jsonl.gz', gzipSync('{"port":"Kessin"}\n{"port":"Merrow"}')],
])('JSON lines are read %s, empty ones left out', (_, name, bytes) => {
  expect(readJsonLines(fileWith(name, bytes))).toEqual([{ port: 'Kessin' }, { port: 'Merrow' }]);
});

it('JSON lines that are no JSON can be mended', () => {
  const path = fileWith('days.jsonl', '{"day": NaN}\n');
  expect(readJsonLines(path, (line) => line.replace('NaN', 'null'))).toEqual([{ day: null }]);
});
