import { describe, expect, it } from 'vitest';
import { dayInUrl } from '../../../../../src/read/form/html/date/day-in-url.ts';
import { readMachineDate } from '../../../../../src/read/form/html/date/machine-date.ts';

describe('readMachineDate', () => {
  it.each([
    ['2025-06-05T18:02:07Z', '2025-06-05T18:02:07Z'],
    ['2025-06-05T18:02:07.123+0200', '2025-06-05T18:02:07+02:00'],
    ['2025-06-05 18:02 +02', '2025-06-05T18:02:00+02:00'],
    ['2025-06-05T18:02:07', '2025-06-05'],
    ['20250605', '2025-06-05'],
    ['20250605T180207Z', '2025-06-05T18:02:07Z'],
    ['1749146527', '2025-06-05T18:02:07Z'],
    ['1749146527000', '2025-06-05T18:02:07Z'],
    ['Thu, 05 Jun 2025 18:02:07 GMT', '2025-06-05'],
    ['2025-13-45', null],
    ['0001-01-01T00:00:00Z', null],
    ['soon', null],
  ])('%s', (value, date) => {
    expect(readMachineDate(value, { language: null, monthFirst: false })).toBe(date);
  });
});

describe('dayInUrl', () => {
  it.each([
    ['https://a.example/world/2025/06/05/cranes', '2025-06-05'],
    ['https://a.example/2025/jun/05/cranes', '2025-06-05'],
    ['https://a.example/news/20250605/cranes', '2025-06-05'],
    ['https://a.example/cranes-05-06-2025.html', '2025-06-05'],
    ['https://a.example/2025/06/cranes', null],
    ['https://a.example/article-2025060599', null],
    ['https://a.example/id/19991399', null],
  ])('%s', (url, day) => {
    expect(dayInUrl(url)).toBe(day);
  });
});
