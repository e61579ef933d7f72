import { expect, test } from 'vitest';
import type { AnnotatedReport } from '../../../src/model/annotated-report.ts';
import type { Moment } from '../../../src/model/moment.ts';
import { annotate, type MentionNote } from '../../support/annotate.ts';
import { compareOneEvent, shown } from '../../support/one-event.ts';

const day = (date: string, rest: Partial<Moment> = {}): Partial<Moment> => {
  const [year, month, dayOfMonth] = date.split('-').map(Number);
  return {
    stated: { year: year!, month: month!, day: dayOfMonth! },
    interval: { from: date, to: date },
    basis: 'stated',
    kind: 'happened',
    ...rest,
  };
};
const span = (from: string, to: string, rest: Partial<Moment> = {}): Partial<Moment> => ({
  interval: { from, to },
  basis: 'stated',
  granularity: 'month',
  kind: 'happened',
  ...rest,
});
const bare = (stated: Moment['stated'], rest: Partial<Moment> = {}): Partial<Moment> => ({
  stated,
  kind: 'happened',
  ...rest,
});

const timed = (moment: Partial<Moment>) => ({ moment: 'm', ...moment }) as MentionNote;

type Told = [words: string, moment: Partial<Moment>, published?: string];

function report([words, moment, published]: Told): AnnotatedReport {
  return annotate(`The Lindal dam was attacked {m:${words}}.`, {
    published: published ?? null,
    mentions: [timed(moment)],
  });
}

function compare(a: Told, b: Told): string[] {
  const reports = [report(a), report(b)];
  return compareOneEvent(reports)
    .filter(({ name }) => name.startsWith('when-'))
    .flatMap((field) => shown(field, reports))
    .map((line) => {
      const [words, relation] = line.split(/: (?=[\w-]+$)/);
      const [x, y] = words!.split(' / ');
      if (relation === 'refines') return `${y!} refines ${x!}`;
      if (relation === 'vaguer') return `${x!} refines ${y!}`;
      return [x!, y!].sort().join(` ${relation!} `);
    });
}

test.each<[string, Told, Told, string[]]>([
  [
    'a day refines its month',
    ['in April 2025', span('2025-04-01', '2025-04-30')],
    ['on 7 April 2025', day('2025-04-07')],
    ['on 7 April 2025 refines in April 2025'],
  ],
  [
    'a year is added',
    ['on April 7', bare({ month: 4, day: 7 })],
    ['on April 7, 2025', day('2025-04-07')],
    ['on April 7, 2025 refines on April 7'],
  ],
  [
    'a year-less month against another does differ',
    ['in April', bare({ month: 4 })],
    ['in June', bare({ month: 6 })],
    ['in April unexplained in June'],
  ],
  [
    'a day in two years is a misprint',
    ['on 7 April 2024', day('2024-04-07')],
    ['on 7 April 2025', day('2025-04-07')],
    ['on 7 April 2024 garbles on 7 April 2025'],
  ],
  [
    'a month in two years may be two phases',
    ['in April 2024', span('2024-04-01', '2024-04-30')],
    ['in April 2025', span('2025-04-01', '2025-04-30')],
    ['in April 2024 unexplained in April 2025'],
  ],
  [
    'how long a thing goes on is no vaguer word for a day within it',
    ['since 2023', span('2023-01-01', '2023-12-31', { relation: 'since', granularity: 'year' })],
    ['in May 2024', span('2024-05-01', '2024-05-31')],
    [],
  ],
  [
    'two beginnings do not lie within one another',
    ['since 2022', span('2022-01-01', '2022-12-31', { relation: 'since', granularity: 'year' })],
    ['since October 2023', span('2023-10-01', '2023-10-31', { relation: 'since' })],
    ['since 2022 unexplained since October 2023'],
  ],
  [
    'a day of announcing and a year in which much was announced',
    ['on 9 April 2026', day('2026-04-09', { kind: 'announced' })],
    ['this year', span('2026-01-01', '2026-12-31', { kind: 'announced', granularity: 'year' })],
    [],
  ],
  [
    'a period without a year refines another, by day and month',
    ['between May and September', bare({}, { granularity: 'period', ends: { from: { month: 5 }, to: { month: 9 } } })],
    [
      'between 14 May and 2 September',
      bare({}, { granularity: 'period', ends: { from: { month: 5, day: 14 }, to: { month: 9, day: 2 } } }),
    ],
    ['between 14 May and 2 September refines between May and September'],
  ],
  [
    'a day of a year lies in a period that names none',
    ['from 3 to 9 April', bare({}, { granularity: 'period', ends: { from: { day: 3 }, to: { month: 4, day: 9 } } })],
    ['on 7 April 2025', day('2025-04-07')],
    ['on 7 April 2025 refines from 3 to 9 April'],
  ],
  [
    'two periods without a year that only overlap leave it open',
    ['from April to June', bare({}, { granularity: 'period', ends: { from: { month: 4 }, to: { month: 6 } } })],
    ['from May to July', bare({}, { granularity: 'period', ends: { from: { month: 5 }, to: { month: 7 } } })],
    ['from April to June unexplained from May to July'],
  ],
  [
    'a relative time cannot be weighed without a date of the report',
    ['last week', bare({}, { shift: -1, granularity: 'week' })],
    ['on 7 April 2025', day('2025-04-07')],
    [],
  ],
  [
    'two kinds of date do not meet',
    ['on 7 April 2025', day('2025-04-07')],
    ['on 13 August 2025', day('2025-08-13', { kind: 'announced' })],
    [],
  ],
])('%s', (_, a, b, expected) => {
  expect(compare(a, b)).toEqual(expected);
});

test('the year that lies ahead of its report is the wrong one', () => {
  const reports = [
    report(['on 7 April 2024', day('2024-04-07'), '2024-06-01']),
    report(['on 7 April 2025', day('2025-04-07'), '2024-06-02']),
  ];
  const [field] = compareOneEvent(reports).filter(({ name }) => name === 'when-happened');
  const [found] = field!.comparisons;
  expect(found!.relation).toBe('garbles');
  expect(field!.readings[found!.b]!.report).toBe(reports[1]!.report.id);
});

const announced = (day: string, words: string) =>
  annotate(`The bureau {v:said} {m:${words}} that the Lindal dam was attacked${day}.`, {
    mentions: [timed({ stated: { month: 5, day: 20 }, kind: 'announced' })],
  });
const attacked = annotate('The Lindal dam was attacked {m:on May 20}, the bureau said.', {
  mentions: [timed({ stated: { month: 5, day: 20 }, kind: 'happened' })],
});

function garbled(...reports: AnnotatedReport[]) {
  const field = compareOneEvent(reports).find(({ name }) => name === 'when-happened')!;
  return field.comparisons.filter(({ relation }) => relation === 'garbles').map(({ b }) => field.readings[b]!.report);
}

test('the day of the announcement printed as the day of the act is garbled, where two reports tell them apart', () => {
  expect(garbled(announced('', 'on May 20'), announced(' by hackers', 'on 20 May'), attacked)).toEqual([
    attacked.report.id,
  ]);
});

test('one report that announces on that day is not enough: both may be true', () => {
  expect(garbled(announced('', 'on May 20'), attacked)).toEqual([]);
});

test.each<[string, number, number, string[]]>([
  ['a figure is missing', 3, 13, ['garbles']],
  ['two figures are turned', 12, 21, ['garbles']],
  ['nothing is mistaken', 3, 14, []],
])('the reading room was entered on one day or another, where %s', (_, one, other, expected) => {
  const told = (marked: string, dayOfMonth: number) =>
    annotate(marked.replace('DAY', String(dayOfMonth)), {
      mentions: [timed(bare({ month: 4, day: dayOfMonth }))],
    });
  const reports = [
    told('The unit entered {m:on DAY April}, Berg said.', one),
    told('With the password of a clerk it came in {m:on DAY April}; the unit was idle.', other),
  ];
  const comparisons = compareOneEvent(reports).flatMap((field) => field.comparisons);
  expect(comparisons.flatMap(({ candidates }) => candidates).map(({ relation }) => relation)).toEqual(expected);
});

test.each<[string, string, string[]]>([
  ['others', '2031-08-19', ['unexplained']],
  ['the same', '2031-08-09', ['agrees']],
])('of two periods that name both their ends neither is vaguer: %s', (_, to, expected) => {
  const of = (end: string): Partial<Moment> => ({
    ...span('2031-08-04', end, { granularity: 'period' }),
    ends: { from: { month: 8, day: 4 }, to: { month: 8, day: Number(end.slice(-2)) } },
  });
  const reports = [
    report(['from 4 to 9 August', of('2031-08-09')]),
    annotate('The attack on the Lindal dam went on {m:4 to 19 August}.', { mentions: [timed(of(to))] }),
  ];
  const field = compareOneEvent(reports).find(({ name }) => name === 'when-happened')!;
  expect(field.comparisons.map(({ relation }) => relation)).toEqual(expected);
});
