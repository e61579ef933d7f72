import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadPress } from '../../gold/press.ts';
import { ELEMENTS, STANCES } from '../../src/model/statement.ts';

type Marks = Record<string, Record<string, unknown>[]>;

const marks = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', '..', 'gold', 'press.marks.json'), 'utf8'),
) as Marks;
const all = Object.values(marks).flat();

/** Every word in the marks, wherever it stands. */
function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : [];
}

describe('the marks of the real press', () => {
  it('hold no word of the texts: ids, stances, elements and levels alone', () => {
    const known = new Set<string>([...STANCES, ...ELEMENTS, 'person', 'unit', 'organisation', 'state']);
    const words = new Set(all.flatMap(wordsIn).filter((word) => !known.has(word) && !/^s\d+[a-z]?$/.test(word)));
    expect([...words]).toEqual([]);
  });

  it('know texts by a SHA-256', () => {
    expect(Object.keys(marks).filter((hash) => !/^[0-9a-f]{64}$/.test(hash))).toEqual([]);
  });

  it('mark words, in one piece or more, and answer what stands in the same text', () => {
    const odd = Object.entries(marks).flatMap(([hash, statements]) => {
      const ids = new Set(statements.map(({ id }) => id));
      return statements.filter(({ content, answers }) => {
        const pieces = content as [number, number][];
        const answered = (answers ?? []) as [string, string][];
        return (
          (pieces.length === 0 ||
            pieces.some(([start, end]) => start >= end) ||
            answered.some(([id]) => !ids.has(id))) &&
          hash
        );
      });
    });
    expect(odd).toEqual([]);
  });

  it('are of no use without the texts', () => {
    expect(loadPress(join(import.meta.dirname, 'no-such-folder'))).toEqual([]);
  });

  it('keep a fifth, by the hash, for measuring', () => {
    const unseen = Object.keys(marks).filter((hash) => /^[15d]/.test(hash)).length;
    expect(unseen / Object.keys(marks).length).toBeCloseTo(3 / 16, 1);
  });
});
