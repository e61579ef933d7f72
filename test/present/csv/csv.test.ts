import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf, type Cell } from '../../../src/present/csv/csv.ts';
import { safeLine } from '../../../src/present/view/safe-text.ts';

const written = (cell: Cell) => csvOf(['a', 'b'], [[cell, 'end']]);
const read = (content: string) => parse(content, { bom: true, record_delimiter: '\r\n' });

describe('csvOf', () => {
  it('begins with the mark of UTF-8, ends each line in CR LF, and has a header without rows', () => {
    expect(written('x')).toBe('\ufeffa,b\r\nx,end\r\n');
    expect(csvOf(['a', 'b'], [])).toBe('\ufeffa,b\r\n');
  });

  it.each<[string, Cell, string]>([
    ['nothing as an empty cell', null, ''],
    ['what is missing, too', undefined, ''],
    ['truth in words', true, 'true'],
    ['and its opposite', false, 'false'],
    ['a number as it is', -20.5, '-20.5'],
    ['nought', 0, '0'],
    ['a list', ['a', 'b; c'], 'a; b; c'],
    ['an empty list', [], ''],
    ['line ends and tabs folded', ' a\r\n\tb\n', 'a b'],
    ['what turns a line round', 'a\u202eb', 'a‹U+202E›b'],
    ['the same in a list', ['a\u200b'], 'a‹U+200B›'],
    ['commas and marks', 'he said "no", twice', 'he said "no", twice'],
  ])('writes %s', (_, cell, shown) => expect(read(written(cell))[1]).toEqual([shown, 'end']));

  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(1)',
    '＝1',
    '＋1',
    '－1',
    '＠SUM(1)',
    ' =1+1',
    '\t=1+1',
    '\r\n=1+1',
    '\u00a0=1+1',
    '\ufeff=1+1',
  ])('lets no spreadsheet take %j for a formula', (cell) => {
    const [, [shown]] = read(written(cell)) as [string[], [string]];
    expect(shown).toMatch(/^(?:'|‹)/);
  });

  it.each(['“=1+1”', 'a-b', '1=1', 'e-7k2'])('leaves %s alone', (cell) => {
    expect(read(written(cell))[1]).toEqual([cell, 'end']);
  });

  it('gives back to another reader what it was given, in one line a row', () => {
    const text = fc.string({ unit: fc.constantFrom(...' ,;"\'\r\n\t=-+@a“”\u202e\ud83d') });
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text)), (rows) => {
        const content = csvOf(['a', 'b'], rows);
        const shown = rows.map((row) =>
          row.map((cell) =>
            safeLine(cell)
              .trim()
              .replace(/^[=+@-]/, "'$&"),
          ),
        );
        expect(read(content)).toEqual([['a', 'b'], ...shown]);
        expect(content.split('\r\n')).toHaveLength(rows.length + 2);
      }),
    );
  });
});
