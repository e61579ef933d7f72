import { describe, expect, it } from 'vitest';
import { readMoments } from '../../../src/read/moment/read-moments.ts';
import { plainTokens } from '../../support/plain-report.ts';

/** A Thursday. */
const PUBLISHED = '2024-05-16';

/** Each time as its words and its days, `open` where these are not known. */
function read(sentence: string, published: string | null = PUBLISHED): string[] {
  return readMoments(plainTokens(sentence), published).map(({ start, end, moment: { interval } }) => {
    const days = interval && (interval.from === interval.to ? interval.from : `${interval.from}..${interval.to}`);
    return `${sentence.slice(start, end)}: ${days ?? 'open'}`;
  });
}

describe('a part of a week or year counted from the day of the report', () => {
  it.each([
    ['It happened on Tuesday last week.', 'Tuesday last week: 2024-05-07'],
    ['It happened on Tuesday of last week.', 'Tuesday of last week: 2024-05-07'],
    ['It happened last week, on Tuesday.', 'last week, on Tuesday: 2024-05-07'],
    ['It happened on Tuesday this week.', 'Tuesday this week: 2024-05-14'],
    ['It will happen on Tuesday next week.', 'Tuesday next week: 2024-05-21'],
    ['It happened a week ago on Tuesday.', 'a week ago on Tuesday: 2024-05-07'],
    ['It happened on March 3 last year.', 'March 3 last year: 2023-03-03'],
    ['It happened in March of last year.', 'March of last year: 2023-03-01..2023-03-31'],
    ['It happened last year in March.', 'last year in March: 2023-03-01..2023-03-31'],
    ['It happened in the spring of last year.', 'the spring of last year: 2023-03-01..2023-05-31'],
  ])('%s', (sentence, found) => {
    expect(read(sentence)).toEqual([found]);
  });

  it.each([
    ['It spoke on Tuesday. Last week the town was dark.', ['Tuesday: 2024-05-14', 'Last week: 2024-05-06..2024-05-12']],
    ['On Tuesday it said the raid last week failed.', ['Tuesday: 2024-05-14', 'last week: 2024-05-06..2024-05-12']],
    [
      'In March 2023, last year, it spoke.',
      ['March 2023: 2023-03-01..2023-03-31', 'last year: 2023-01-01..2023-12-31'],
    ],
  ])('two times stay two: %s', (sentence, found) => {
    expect(read(sentence)).toEqual(found);
  });
});

describe('days around the day of the report', () => {
  it.each([
    ['It happened last Tuesday.', 'last Tuesday: 2024-05-14'],
    // Told on a Thursday in May.
    ['It happened last Thursday.', 'last Thursday: 2024-05-09'],
    ['It happened last May.', 'last May: 2023-05-01..2023-05-31'],
    ['It happened last spring.', 'last spring: 2023-03-01..2023-05-31'],
    ['It happened the day before yesterday.', 'the day before yesterday: 2024-05-14'],
    ['It happened this morning.', 'this morning: 2024-05-16'],
    ['It happened last weekend.', 'last weekend: 2024-05-11..2024-05-12'],
    ['It happened over the weekend.', 'over the weekend: 2024-05-11..2024-05-12'],
    ['It happened the week before last.', 'the week before last: 2024-04-29..2024-05-05'],
    ['It happened a fortnight ago.', 'a fortnight ago: 2024-04-29..2024-05-05'],
    ['It happened a few days ago.', 'a few days ago: 2024-05-08..2024-05-14'],
    ['It happened a couple of weeks ago.', 'a couple of weeks ago: 2024-04-22..2024-05-12'],
    ['It happened 48 hours ago.', '48 hours ago: 2024-05-14'],
    ['It happened twenty days ago.', 'twenty days ago: 2024-04-26'],
    ['It happened earlier in the month.', 'earlier in the month: 2024-05-01..2024-05-16'],
    ['It happened in the last week of March.', 'the last week of March: 2024-03-16..2024-03-31'],
    ['It happened in the first days of March 2023.', 'the first days of March 2023: 2023-03-01..2023-03-16'],
  ])('%s', (sentence, found) => {
    expect(read(sentence)).toEqual([found]);
  });

  it('the weekend that a report of Sunday tells of is the present one, and the last the one before', () => {
    expect(read('It happened at the weekend.', '2024-05-19')).toEqual(['at the weekend: 2024-05-18..2024-05-19']);
    expect(read('It happened last weekend.', '2024-05-19')).toEqual(['last weekend: 2024-05-11..2024-05-12']);
  });
});

describe('times that count from another one', () => {
  it.each([
    ['On March 5 it spoke. The previous day it had been silent.', 'The previous day: 2024-03-04'],
    ['It spoke on March 5, and the following day it fell silent.', 'the following day: 2024-03-06'],
    ['It spoke on March 5. Two days later it fell silent.', 'Two days later: 2024-03-07'],
    ['It spoke on Tuesday. The night before, it was silent.', 'The night before: 2024-05-13'],
    ['It was quiet in March 2023. A month earlier it was loud.', 'A month earlier: 2023-02-01..2023-02-28'],
    ['It spoke on March 5. It fell silent the following Tuesday.', 'the following Tuesday: 2024-03-12'],
    ['It spoke on Tuesday. It had spoken on the Monday before.', 'the Monday before: 2024-05-13'],
    // A day noticed counts from the act, a day announced from an announcement.
    [
      'The attack began on March 5. It was disclosed on April 7. The breach was discovered two days later.',
      'two days later: 2024-03-07',
    ],
    [
      'The attack began on March 5. The ministry accused Norland on April 7. Norland denied it the next day.',
      'the next day: 2024-04-08',
    ],
  ])('%s', (sentence, last) => {
    expect(read(sentence).at(-1)).toBe(last);
  });

  it.each([
    ['The previous day it had been silent.', 'The previous day: open'],
    ['In 2023 it spoke. The next day it was silent.', 'The next day: open'],
    ['It spoke on March 5.\n\nNobody heard.\n\nThe previous day was quiet.', 'The previous day: open'],
    ['It was disclosed on April 7. The attack had begun the previous day.', 'the previous day: open'],
  ])('without such a time the days stay open: %s', (sentence, last) => {
    expect(read(sentence).at(-1)).toBe(last);
  });

  it.each([
    'That was two years earlier.',
    'It lasted two days longer.',
    'It warned of it the day before the vote.',
    'It spoke two days after the vote.',
    'The last day of it was quiet.',
    'The next days are hard.',
  ])('no time by itself: %s', (sentence) => {
    expect(read(sentence)).toEqual([]);
  });
});

it.each([
  'Tuesday last week',
  'last Tuesday',
  'the previous day',
  'two weeks ago',
  'earlier this week',
  'last weekend',
])('nothing is made up where the report has no date: %s', (words) => {
  expect(read(`It happened ${words}.`, null)).toEqual([`${words}: open`]);
});
