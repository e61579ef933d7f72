import { describe, expect, it } from 'vitest';
import { readDate } from '../../../src/read/report/read-date.ts';

describe('readDate', () => {
  it.each([
    ['2025-06-05', '2025-06-05'],
    ['2025-06-05T09:30:00Z', '2025-06-05T09:30:00Z'],
    ['2025-06-05T09:30:12.5+08:00', '2025-06-05T09:30:12.5+08:00'],
    ['2025-06-05 09:30:00 +0800', '2025-06-05T09:30:00+08:00'],
    ['2025/6/5', '2025-06-05'],
    ['5 June 2025', '2025-06-05'],
    ['Thursday, 5th of June 2025', '2025-06-05'],
    ['Thu, 05 Jun 2025 10:00:00 GMT', '2025-06-05T10:00:00Z'],
    ['Tue 15 Apr 2025 // 18:02 UTC', '2025-04-15T18:02:00Z'],
    ['June 5, 2025', '2025-06-05'],
    ['Sept. 5, 2025 at 9:30', '2025-09-05'],
    ['25/12/2025', '2025-12-25'],
    ['12/25/2025', '2025-12-25'],
    ['13.06.2025', '2025-06-13'],
    ['2025年6月5日', '2025-06-05'],
    ['from 5 June 2025 to 7 June 2025', '2025-06-05'],
  ])('%s', (line, iso) => {
    expect(readDate(line)?.iso).toBe(iso);
  });

  it.each([
    'June 2025',
    '5 June',
    '06/05/2025',
    '31 June 2025',
    '2025-13-01',
    '30 February 2024',
    'May 2025 bring',
    '1025-06-05',
    'version 2025.6',
  ])('guesses nothing in %s', (line) => {
    expect(readDate(line)).toBeNull();
  });

  it('says where the date stands', () => {
    const line = 'Published: 5 June 2025, updated later';
    const { start, end } = readDate(line)!;
    expect(line.slice(start, end)).toBe('5 June 2025');
  });
});
