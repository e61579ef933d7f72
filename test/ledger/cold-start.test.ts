import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const OPEN = `
  const { openLedger } = await import(process.argv[1]);
  await openLedger(process.argv[2], { create: true }).then((ledger) => ledger.close(), () => undefined);
  const { Module } = await import('node:module');
  const packages = Object.keys(Module._cache).map((file) => /node_modules.(pg|better-sqlite3)\\b/.exec(file)?.[1]);
  console.log([...new Set(packages)].filter(Boolean).join());`;

it('loads only the store that the case is in', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gainsay-start-'));
  const ledger = resolve(import.meta.dirname, '../../src/ledger/open-ledger.ts');
  const loadedFor = (place: string) =>
    execFileSync(process.execPath, ['--input-type=module', '-e', OPEN, ledger, place], { encoding: 'utf8' }).trim();
  expect(loadedFor(join(folder, 'a.gainsay'))).toBe('better-sqlite3');
  expect(loadedFor('postgres://kit@127.0.0.1:9/team#a')).toBe('pg');
  rmSync(folder, { recursive: true });
});
