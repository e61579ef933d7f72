import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeFolder } from '../../src/cli/write-folder.ts';
import { filesIn } from '../support/files-in.ts';

const TWO = [
  { file: 'a.csv', content: 'new a' },
  { file: 'b.csv', content: 'new b' },
];

let folder: string;
const at = (name: string) => join(folder, name);
const read = (name: string) => readFileSync(at(name), 'utf8');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gainsay-folder-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('writeFolder', () => {
  it('makes the folder, and those above it', async () => {
    await writeFolder(at('deep/er'), TWO);
    expect(filesIn(folder).sort()).toEqual(['deep/er/a.csv', 'deep/er/b.csv']);
    expect(read('deep/er/b.csv')).toBe('new b');
  });

  it('replaces files of the same names and leaves the others', async () => {
    writeFileSync(at('a.csv'), 'old a');
    writeFileSync(at('mine.xlsx'), 'mine');
    await writeFolder(folder, TWO);
    expect(readdirSync(folder).sort()).toEqual(['a.csv', 'b.csv', 'mine.xlsx']);
    expect([read('a.csv'), read('mine.xlsx')]).toEqual(['new a', 'mine']);
  });

  it('leaves all as it was where one cannot be replaced', async () => {
    writeFileSync(at('a.csv'), 'old a');
    mkdirSync(at('b.csv'));
    await expect(writeFolder(folder, TWO)).rejects.toThrow(/cannot be written into \(EISDIR\): name a folder/);
    expect(readdirSync(folder).sort()).toEqual(['a.csv', 'b.csv']);
    expect(read('a.csv')).toBe('old a');
  });

  it('leaves all as it was where making one of them fails', async () => {
    writeFileSync(at('a.csv'), 'old a');
    function* failing() {
      yield TWO[0]!;
      throw new Error('out of wits');
    }
    await expect(writeFolder(folder, failing())).rejects.toThrow('out of wits');
    expect(readdirSync(folder)).toEqual(['a.csv']);
    expect(read('a.csv')).toBe('old a');
  });

  it.each(['file', 'file/below'])('refuses %s, which is no folder', async (name) => {
    writeFileSync(at('file'), 'mine');
    await expect(writeFolder(at(name), TWO)).rejects.toThrow(/is a file or lies in one, and no folder/);
    expect(read('file')).toBe('mine');
  });
});
