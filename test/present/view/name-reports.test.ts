import { describe, expect, it } from 'vitest';
import { nameReports } from '../../../src/present/view/name-reports.ts';
import { annotate } from '../../support/annotate.ts';

function names(...reports: { file: string; publisher?: string; published?: string }[]): string[] {
  const made = reports.map((facts, i) => annotate(`text ${i}`, facts).report);
  return made.map((report) => nameReports(made).get(report.id)!);
}

describe('nameReports', () => {
  it('calls a report by its publisher', () =>
    expect(names({ file: 'a.txt', publisher: 'Harbour Post' })).toEqual(['Harbour Post']));
  it('calls one without publisher by its file, without folder, ending and hash', () =>
    expect(names({ file: 'in/box/000_da795bafcbca5fb5.txt' }, { file: 'C:\\in\\notice.v2.txt' })).toEqual([
      '000',
      'notice.v2',
    ]));
  it('keeps a hash that is the whole name', () => expect(names({ file: 'deadbeef01.txt' })).toEqual(['deadbeef01']));
  it('tells two of one publisher apart by the day', () =>
    expect(
      names(
        { file: 'a.txt', publisher: 'Wire', published: '2031-03-04' },
        { file: 'b.txt', publisher: 'Wire', published: '2031-03-05T10:00:00Z' },
      ),
    ).toEqual(['Wire 2031-03-04', 'Wire 2031-03-05']));
  it('tells two of one day apart by the file', () =>
    expect(names({ file: 'a.txt', publisher: 'Wire' }, { file: 'b.txt', publisher: 'Wire' })).toEqual([
      'Wire (a)',
      'Wire (b)',
    ]));
  it('tells two of one file name apart by the reference', () => {
    const [first, second] = names({ file: 'x/a.txt' }, { file: 'y/a.txt' });
    expect(first).toMatch(/^a \(r-[0-9a-f]{12}\)$/);
    expect(second).not.toBe(first);
  });
});
