import { expect, test } from 'vitest';
import { annotate } from '../../support/annotate.ts';
import { compareOneEvent, shown } from '../../support/one-event.ts';

type Told = [marked: string, low: number, unit: string];

function compared(...told: Told[]): string[] {
  const reports = told.map(([marked, low, unit]) =>
    annotate(marked, { mentions: [{ quantity: 'n', low, high: low, unit }] }),
  );
  return compareOneEvent(reports)
    .flatMap((field) => shown(field, reports))
    .map((line) => line.split(': ').at(-1)!);
}

test.each<[string, Told, Told]>([
  [
    'data',
    ['They stole {n:61,000 records}.', 61_000, 'record'],
    ['Up to {n:48,000 records} leaked.', 48_000, 'record'],
  ],
  [
    'data of homes',
    ['Bills of {n:61,000 households} were copied.', 61_000, 'household'],
    ['It leaked what {n:48,000 homes} owe.', 48_000, 'home'],
  ],
  [
    'power',
    ['A blackout struck {n:90,000 homes}.', 90_000, 'home'],
    ['It had left {n:125,000 households} without electricity.', 125_000, 'household'],
  ],
  [
    'machines',
    ['The worm had wiped {n:230 servers}.', 230, 'server'],
    ['It says {n:310 servers} were encrypted.', 310, 'server'],
  ],
  [
    'what was put off',
    ['The clinic put off {n:140 operations}.', 140, 'operation'],
    ['Some {n:215 operations} were cancelled.', 215, 'operation'],
  ],
  [
    'a standstill',
    ['The cranes stood still for {n:31 hours}.', 31, 'hour'],
    ['Loading by crane was halted for {n:26 hours}.', 26, 'hour'],
  ],
])('things that the same befell, in other words, are set side by side: %s', (_, a, b) => {
  expect(compared(a, b)).toEqual(['unexplained']);
});

test.each<[string, Told, Told]>([
  [
    'those served, and those cut off',
    ['The firm serves {n:400,000 homes} with electricity.', 400_000, 'home'],
    ['A blackout struck {n:90,000 homes}.', 90_000, 'home'],
  ],
  [
    'data, and power',
    ['Bills of {n:61,000 households} were copied.', 61_000, 'household'],
    ['A blackout struck {n:90,000 homes}.', 90_000, 'home'],
  ],
  [
    'hit, and bought since',
    ['The worm had wiped {n:230 servers}.', 230, 'server'],
    ['It has bought {n:310 servers}.', 310, 'server'],
  ],
  [
    'two things',
    ['The clinic put off {n:140 operations}.', 140, 'operation'],
    ['Some {n:215 flights} were cancelled.', 215, 'flight'],
  ],
  [
    'standstills of two works',
    ['The cranes stood still for {n:31 hours}.', 31, 'hour'],
    ['The sawmill was shut for {n:26 hours}.', 26, 'hour'],
  ],
  [
    'of two sizes',
    ['They stole {n:61,000 records}.', 61_000, 'record'],
    ['It showed {n:900 records} that leaked.', 900, 'record'],
  ],
])('others are not: %s', (_, a, b) => {
  expect(compared(a, b)).toEqual([]);
});

test.each<[string, string, string[]]>([
  ['of one thing', 'The bills of {n:48,000 tenants} were copied by hackers.', ['unexplained']],
  ['of another', 'It houses {n:48,000 tenants}, the mayor said.', []],
])('where a title says little, another place tells what a number is of: %s', (_, body, expected) => {
  const a = annotate('Hackers took bills of {n:61,000 tenants} from the town.', {
    mentions: [{ quantity: 'n', low: 61_000, high: 61_000, unit: 'tenant' }],
  });
  const b = annotate(`# Letters: {h:48,000 tenants}\n${body}`, {
    mentions: ['h', 'n'].map((quantity) => ({ quantity, low: 48_000, high: 48_000, unit: 'tenant' })),
  });
  const field = compareOneEvent([a, b]).find(({ name }) => name === 'how-many people')!;
  expect(field.readings.map(({ report, start }) => report === b.report.id && start)).toContain(
    b.report.text.indexOf('48,000'),
  );
  expect(shown(field, [a, b]).map((line) => line.split(': ').at(-1))).toEqual(expected);
});
