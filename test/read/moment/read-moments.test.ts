import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Moment } from '../../../src/model/moment.ts';
import { readMoments } from '../../../src/read/moment/read-moments.ts';
import { plainTokens } from '../../support/plain-report.ts';

/** A Thursday. */
const PUBLISHED = '2024-05-16';

function read(sentence: string, published: string | null = PUBLISHED) {
  const text = plainTokens(sentence);
  return readMoments(text, published).map((found) => ({ ...found, words: sentence.slice(found.start, found.end) }));
}

/** Interval as `from..to`, or one day, or `open`. */
function days({ interval }: Moment): string {
  if (!interval) return 'open';
  return interval.from === interval.to ? interval.from : `${interval.from}..${interval.to}`;
}

describe('readMoments', () => {
  it.each([
    // words, what is read of them, interval, granularity
    ['It happened on 2024-03-05.', '2024-03-05', '2024-03-05', 'day'],
    ['It happened on March 5, 2024.', 'March 5, 2024', '2024-03-05', 'day'],
    ['It happened on Mar. 5.', 'Mar. 5', '2024-03-05', 'day'],
    ['It happened on 5 March 2023.', '5 March 2023', '2023-03-05', 'day'],
    ['It happened on the 5th of March.', '5th of March', '2024-03-05', 'day'],
    ['It happened on 24-Apr-2020.', '24-Apr-2020', '2020-04-24', 'day'],
    ['It happened on Tuesday, March 5th.', 'Tuesday, March 5th', '2024-03-05', 'day'],
    ['It happened on 25/03/2024.', '25/03/2024', '2024-03-25', 'day'],
    ['It happened on February 29.', 'February 29', '2024-02-29', 'day'],
    ['It happened on November 30.', 'November 30', '2023-11-30', 'day'],
    ['It happened in March 2023.', 'March 2023', '2023-03-01..2023-03-31', 'month'],
    ['In March, the ministry said so.', 'March', '2024-03-01..2024-03-31', 'month'],
    ['It happened in June.', 'June', '2023-06-01..2023-06-30', 'month'],
    ['The trial begins on 8 September.', '8 September', '2024-09-08', 'day'],
    ['They need a culprit by Friday.', 'by Friday', '2024-05-17', 'day'],
    ['They had a culprit by Friday.', 'by Friday', '2024-05-10', 'day'],
    ['The vote takes place on 3 March.', '3 March', '2025-03-03', 'day'],
    ['The hearing is set for Friday.', 'Friday', '2024-05-17', 'day'],
    ['The captain will be tried in September.', 'September', '2024-09-01..2024-09-30', 'month'],
    ['The trial began on 8 September.', '8 September', '2023-09-08', 'day'],
    ['The ministry will say what happened. It was on 8 September.', '8 September', '2023-09-08', 'day'],
    ['It happened in May.', 'May', '2024-05-01..2024-05-31', 'month'],
    ['It happened last November.', 'last November', '2023-11-01..2023-11-30', 'month'],
    ['It ran all through 2021 and stopped.', 'through 2021', '2021-01-01..2021-12-31', 'year'],
    ['It happened in the third quarter of 2022.', 'the third quarter of 2022', '2022-07-01..2022-09-30', 'quarter'],
    ['It happened in Q1 2023.', 'Q1 2023', '2023-01-01..2023-03-31', 'quarter'],
    ['It happened in the summer of 2022.', 'the summer of 2022', '2022-06-01..2022-08-31', 'season'],
    ['It happened in winter 2022.', 'winter 2022', '2022-12-01..2023-02-28', 'season'],
    ['It began in the 1990s.', 'the 1990s', '1990-01-01..1999-12-31', 'decade'],
    ['It belongs to the 21st century.', 'the 21st century', '2001-01-01..2100-12-31', 'century'],
    ['It happened last week.', 'last week', '2024-05-06..2024-05-12', 'week'],
    ['It happened last year.', 'last year', '2023-01-01..2023-12-31', 'year'],
    ['It happened earlier this year.', 'earlier this year', '2024-01-01..2024-05-16', 'year'],
    ['It happened earlier this month.', 'earlier this month', '2024-05-01..2024-05-16', 'month'],
    ['It will happen next month.', 'next month', '2024-06-01..2024-06-30', 'month'],
    ['It happened yesterday.', 'yesterday', '2024-05-15', 'day'],
    ['It happened three weeks ago.', 'three weeks ago', '2024-04-22..2024-04-28', 'week'],
    ['It happened a year ago.', 'a year ago', '2023-01-01..2023-12-31', 'year'],
    ['It happened on Thursday.', 'Thursday', '2024-05-16', 'day'],
    ['It happened on Friday.', 'Friday', '2024-05-10', 'day'],
    ['It will happen next Monday.', 'next Monday', '2024-05-20', 'day'],
    ['It happened over the past three months.', 'the past three months', '2024-02-01..2024-05-16', 'month'],
  ])('%s', (sentence, words, interval, granularity) => {
    const found = read(sentence);
    expect(found.map(({ words: read }) => read)).toEqual([words]);
    expect(days(found[0]!.moment)).toBe(interval);
    expect(found[0]!.moment.granularity).toBe(granularity);
  });

  it.each([
    ['Active since at least 2021.', 'since at least 2021', 'since', null, '2021-01-01..2021-12-31'],
    ['It goes as far back as mid-2022.', 'as far back as mid-2022', 'since', 'mid', '2022-04-02..2022-10-01'],
    ['It began in early 2022.', 'early 2022', 'at', 'early', '2022-01-01..2022-07-02'],
    ['It ended in late 2022.', 'late 2022', 'at', 'late', '2022-07-02..2022-12-31'],
    ['It ended by the end of June 2022.', 'by the end of June 2022', 'until', 'late', '2022-06-16..2022-06-30'],
    ['It lasted until March 2022.', 'until March 2022', 'until', null, '2022-03-01..2022-03-31'],
    ['It was before April 2022.', 'before April 2022', 'before', null, '2022-04-01..2022-04-30'],
    ['It was around March 2022.', 'around March 2022', 'about', null, '2022-03-01..2022-03-31'],
    ['It came in the first half of 2022.', 'the first half of 2022', 'at', 'early', '2022-01-01..2022-07-02'],
  ])('%s is framed', (sentence, words, relation, part, interval) => {
    const [found] = read(sentence);
    expect(found).toMatchObject({ words, moment: { relation, part } });
    expect(days(found!.moment)).toBe(interval);
  });

  it.each([
    ['From 2019 to 2021 it went on.', 'From 2019 to 2021', '2019-01-01..2021-12-31'],
    ['In 2019-2021 it went on.', '2019-2021', '2019-01-01..2021-12-31'],
    ['In 2019–20 it went on.', '2019–20', '2019-01-01..2020-12-31'],
    ['Between May 2022 and June 2023 it went on.', 'Between May 2022 and June 2023', '2022-05-01..2023-06-30'],
    ['From 4 to 19 August 2031 it went on.', 'From 4 to 19 August 2031', '2031-08-04..2031-08-19'],
    ['It was taken between 4 and 9 August 2031.', 'between 4 and 9 August 2031', '2031-08-04..2031-08-09'],
    ['It went on 4–9 August 2031.', '4–9 August 2031', '2031-08-04..2031-08-09'],
    ['It went on from March 5 to 7, 2031.', 'from March 5 to 7, 2031', '2031-03-05..2031-03-07'],
    ['From March to June 2023 it went on.', 'From March to June 2023', '2023-03-01..2023-06-30'],
  ])('%s is one period', (sentence, words, interval) => {
    const found = read(sentence, null);
    expect(found.map(({ words: read }) => read)).toEqual([words]);
    expect(found[0]!.moment).toMatchObject({ granularity: 'period', basis: 'stated' });
    expect(days(found[0]!.moment)).toBe(interval);
  });

  it.each([
    ['It was on 29 and 30 May 2031.', ['30 May 2031']],
    ['It hit March 4 to 9 people.', ['March 4']],
    ['It was 19 to 4 August 2031.', ['4 August 2031']],
  ])('%s is none, or only as far as it goes', (sentence, words) =>
    expect(read(sentence, null).map(({ words: found }) => found)).toEqual(words),
  );

  it('keeps what the words state apart from what the date of the report adds', () => {
    expect(read('In March it spoke.')[0]!.moment).toMatchObject({ stated: { month: 3 }, basis: 'inferred' });
    expect(read('In March 2024 it spoke.')[0]!.moment).toMatchObject({
      stated: { year: 2024, month: 3 },
      basis: 'stated',
    });
    expect(read('It spoke last week.')[0]!.moment).toMatchObject({ stated: {}, shift: -1, basis: 'inferred' });
  });

  it.each([
    'In March it spoke.',
    'It spoke last week.',
    'It spoke on Monday.',
    'It spoke on 5 March.',
    'It spoke two years ago.',
  ])('leaves the interval open without a date of the report: %s', (sentence) => {
    const [found] = read(sentence, null);
    expect(found!.moment).toMatchObject({ interval: null, basis: null });
  });

  it.each([
    'Protesters may march on the capital.',
    'Officials march past; it may rain.',
    'May I ask a question?',
    'They saw 2021 people and paid $2,019.',
    'It runs on Windows Server 2019.',
    'CVE-2021-44228 and KB2019.',
    'See 10.20.2021.4 or http://example.org/2021/archive.',
    'The 03/04/2024 file could be of either month.',
    'A second attempt failed.',
    'It fell by a quarter.',
    'That was two years earlier.',
    'The fall of the firm surprised nobody.',
    'It happened on February 30.',
  ])('finds no time in: %s', (sentence) => {
    expect(read(sentence).map(({ words }) => words)).toEqual([]);
  });

  it.each([
    ['The group broke in and stole files in March.', 'happened'],
    ['There was an attack last week, which the ministry denied.', 'happened'],
    ['The group broke in on March 5, and stole files.', 'happened'],
    ['In March, it accused four people.', 'announced'],
    ['The intrusion, which the firm disclosed in April, went on.', 'disclosed'],
    ['The report was published in April.', 'published'],
    ['The budget grew in April.', null],
    ['The ministry said the intrusion took place on March 5.', 'happened'],
    ['The ministry took the files on March 5.', null],
    ['She said the intruders had been inside the system in March.', 'happened'],
    ['She said the intruders had been in the network since early February.', 'happened'],
    ['The earliest trace of access that we found dates from 9 December 2023.', 'happened'],
    ['The oldest chart that we found dates from 9 December 2023.', null],
    ['She said the mill had been warned in March.', null],
    ['The ministry warned in March that ships were at risk.', 'announced'],
    ['She said the harbour was calm in March.', null],
    ['The ministry said that from 3 March to 5 July all ships waited.', null],
  ])('says what the date is the date of: %s', (sentence, kind) => {
    expect(read(sentence)[0]!.moment.kind).toBe(kind);
  });

  it('reads a time that a line end cuts, but not across paragraphs', () => {
    expect(read('It happened last\nweek.')).toHaveLength(1);
    expect(read('We saw it last\n\nweek by week.')).toHaveLength(0);
  });

  it('gives ordered spans that do not overlap, and intervals that run forward, whatever the text', () => {
    const piece = fc.constantFrom(
      'March',
      '2021',
      '5',
      'last',
      'week',
      'from',
      'to',
      'mid-',
      'since',
      'Q1',
      ',',
      '-',
      'Monday',
      'ago',
      'two',
      'years',
      '.',
      'early',
      'the',
      '1990s',
      '2024-02-30',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const sentence = pieces.join(' ');
        const found = read(sentence);
        found.forEach(({ start, end, words, moment }, i) => {
          expect(words.length).toBe(end - start);
          expect(words.trim()).toBe(words);
          expect(start).toBeGreaterThanOrEqual(found[i - 1]?.end ?? 0);
          if (moment.interval) expect(moment.interval.from <= moment.interval.to).toBe(true);
        });
      }),
    );
  });
});
