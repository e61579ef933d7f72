import { expect, test } from 'vitest';
import { annotate } from '../../support/annotate.ts';
import { compareOneEvent } from '../../support/one-event.ts';

const telling = (marked: string, low: number, published: string | null) =>
  annotate(marked, { published, mentions: [{ quantity: 'n', low, high: low, unit: 'customer' }] });

const EARLIER = 'Hackers copied the records of {n:12,000 customers} of the water works.';

/** How the number of this report, 31,000 unless told, compares with 12,000 in an earlier one. */
function compared(later: string, published: string | null = '2031-03-11', low = 31_000): string[] {
  const reports = [telling(EARLIER, 12_000, published && '2031-03-03'), telling(later, low, published)];
  const field = compareOneEvent(reports).find(({ name }) => name === 'how-many people');
  return (field?.comparisons ?? [])
    .filter(({ relation, why }) => relation !== 'silent' && why.includes('says itself'))
    .map(({ relation, why }) => `${relation}: ${why}`);
}

test.each([
  'The records of {n:31,000 customers} of the water works were copied, up from the 12,000 it reported last week.',
  'The records of {n:31,000 customers} were copied by hackers, up from 12,000.',
  'The records of {n:31,000 customers} of the water works were copied (up from about 12 thousand).',
])('what a number is up from is an earlier number: %s', (later) => {
  const why = 'updates: the report with “31,000 customers” says itself that the number is up from “12,000 customers”';
  expect(compared(later)).toEqual([why]);
  expect(compared(later, null)).toEqual([why]);
});

test('and one that it is down from', () => {
  const later = 'The records of {n:9,000 customers} of the water works were copied, down from 12,000.';
  expect(compared(later, '2031-03-11', 9_000)).toHaveLength(1);
});

test.each([
  'The records of {n:31,000 customers} of the water works were copied, up from the 14,000 it reported last week.',
  'The records of {n:31,000 customers} of the water works were copied. Its fees are up from 12,000.',
  'The records of {n:31,000 customers} of the water works were copied, down from 12,000.',
  'The records of {n:31,000 customers} of the water works were copied and not 12,000.',
])('another is not: %s', (later) => {
  expect(compared(later)).toEqual([]);
});
