import { describe, expect, it } from 'vitest';
import { explain } from '../../src/collect/explain.ts';

function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}

describe('explain', () => {
  it.each([
    ['EACCES', 'a.txt: no permission to read it; change its permissions, or copy it to where you may read it'],
    ['ENOTDIR', 'a.txt: there is no such file or folder; check the name'],
    ['EIO', 'a.txt: it could not be read (EIO); try again, or copy it elsewhere'],
  ])('%s', (code, sentence) => {
    const refusal = explain('a.txt', systemError(code));
    expect([refusal.kind, refusal.message]).toEqual(['input', sentence]);
  });

  it('throws on what the file system did not report', () => {
    expect(() => explain('a.txt', new TypeError('a mistake of ours'))).toThrow('a mistake of ours');
  });
});
