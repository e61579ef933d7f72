import { expect, test } from 'vitest';
import { annotate } from '../../support/annotate.ts';
import { compareOneEvent, shown } from '../../support/one-event.ts';

type Told = [marked: string, low: number, unit: string];

/** How the numbers of two reports compare, the earlier first; `published` makes the second the later one. */
function compared(a: Told, b: Told, published: [string | null, string | null] = [null, null]): string[] {
  const reports = [a, b].map(([marked, low, unit], i) =>
    annotate(marked, { published: published[i]!, mentions: [{ quantity: 'n', low, high: low, unit }] }),
  );
  return compareOneEvent(reports)
    .flatMap((field) => shown(field, reports))
    .map((line) => line.split(': ').at(-1)!);
}

const LATER: [string, string] = ['2031-03-04', '2031-03-09'];
const customers: Told = ['Hackers stole data of {n:1.2 million customers} of the utility.', 1_200_000, 'customer'];
const voters: Told = ['Hackers took the records of {n:310,000 voters}.', 310_000, 'voter'];
const unlit: Told = ['The attack left {n:310,000 customers} without power.', 310_000, 'customer'];

test.each<[string, Told, Told]>([
  ['customers and account holders', customers, ['It exposed {n:900,000 account holders}.', 900_000, 'account holder']],
  ['customers and users', customers, ['Details of {n:900,000 users} leaked.', 900_000, 'user']],
  ['customers and people', customers, ['About {n:1.5 million people} were affected by it.', 1_500_000, 'person']],
  ['two counts of voters', voters, ['Files on {n:480,000 voters} had been copied.', 480_000, 'voter']],
  [
    'tenants and people',
    ['Data of {n:61,000 tenants} leaked.', 61_000, 'tenant'],
    ['Bills of {n:48,000 people} were copied.', 48_000, 'person'],
  ],
  ['put online', voters, ['Names and addresses of {n:480,000 voters} are on a forum.', 480_000, 'voter']],
  ['voters and citizens', voters, ['Details of {n:480,000 citizens} came out.', 480_000, 'citizen']],
  ['cut off, and in the dark', unlit, ['A blackout hit {n:280,000 subscribers}.', 280_000, 'subscriber']],
])('one harm to those served is set side by side: %s', (_, a, b) => {
  expect(compared(a, b)).toEqual(['unexplained']);
});

test('a larger number later is newer', () => {
  const later: Told = ['Some {n:1.5 million people} were affected, the regulator said.', 1_500_000, 'person'];
  expect(compared(customers, later, LATER)).toEqual(['updates']);
});

test.each([
  'The number of voters concerned has been raised to {n:480,000}, the office said.',
  'The number of voters hit has since been revised upward to {n:480,000}, the office said.',
  'The tally of voters on the lists was later revised upward to {n:480,000}.',
])('of undated reports the one that tells of growth is the later: %s', (marked) => {
  expect(compared(voters, [marked, 480_000, 'voter'])).toEqual(['updates']);
});

test('those whose passwords are told of may be a part of those whose data is', () => {
  const part: Told = ['Up to {n:600,000 users} had their passwords stolen.', 600_000, 'user'];
  expect(compared(customers, part)).toEqual(['other-scope']);
});

const patients: Told = ['Hackers stole the data of {n:180,000 patients}.', 180_000, 'patient'];

test.each<[string, Told, Told]>([
  ['patients', patients, ['Hackers stole {n:310,000 patient files}.', 310_000, 'file']],
  [
    'people',
    ['It exposed {n:180,000 people}.', 180_000, 'person'],
    ['{n:310,000 citizen records} leaked.', 310_000, 'record'],
  ],
])('what is kept on people is another number than they: %s', (_, a, b) => {
  expect(compared(a, b)).toEqual(['other-scope']);
});

test('two numbers of what is kept on people are of one thing', () => {
  const files: Told = ['Hackers stole {n:310,000 patient files}.', 310_000, 'file'];
  expect(compared(files, ['Leaked were {n:250,000 patient records}.', 250_000, 'record'])).toEqual(['unexplained']);
});

test.each<[string, Told, Told]>([
  ['things', patients, ['Hackers stole {n:310,000 software files}.', 310_000, 'file']],
  ['others', patients, ['Hackers stole {n:310,000 voter files}.', 310_000, 'file']],
  ['bare', patients, ['Hackers stole {n:310,000 files}.', 310_000, 'file']],
])('files of %s are not', (_, a, b) => {
  expect(compared(a, b)).toEqual([]);
});

test.each<[string, Told, Told]>([
  ['customers and hackers', customers, ['It found {n:900,000 hackers} with stolen data.', 900_000, 'hacker']],
  ['customers and staff', customers, ['Data of {n:900,000 employees} were stolen.', 900_000, 'employee']],
  [
    'tenants and patients',
    ['Data of {n:900,000 tenants} leaked.', 900_000, 'tenant'],
    ['Data of {n:800,000 patients} leaked.', 800_000, 'patient'],
  ],
  ['customers and patients', customers, ['Data of {n:900,000 patients} were stolen.', 900_000, 'patient']],
  ['voters and customers', voters, ['Data of {n:300,000 customers} were stolen.', 300_000, 'customer']],
  ['data, and power', customers, ['{n:900,000 households} lie in the dark.', 900_000, 'household']],
  ['data, and a line cut off', customers, ['The line was offline for {n:900,000 users}.', 900_000, 'user']],
  ['all who are served', customers, ['The breach hit a firm that serves {n:4 million users}.', 4_000_000, 'user']],
  ['a part of all', customers, ['Leaked were details of 900 of its {n:900,000 users}.', 900_000, 'user']],
  ['nothing that befell them', customers, ['{n:900,000 users} praised the forum.', 900_000, 'user']],
  ['killed, and robbed of data', customers, ['{n:900,000 people} were killed in the war.', 900_000, 'person']],
  ['fifty times apart', customers, ['Details of {n:20 users} leaked.', 20, 'user']],
])('others are not: %s', (_, a, b) => {
  expect(compared(a, b)).toEqual([]);
});

test('of two groups that one report counts apart neither is the other', () => {
  const both = annotate('Data of {a:900,000 customers} and {b:40,000 people} without an account leaked.', {
    mentions: [
      { quantity: 'a', low: 900_000, high: 900_000, unit: 'customer' },
      { quantity: 'b', low: 40_000, high: 40_000, unit: 'person' },
    ],
  });
  const one = annotate('Details of {n:40,000 people} were stolen.', {
    mentions: [{ quantity: 'n', low: 40_000, high: 40_000, unit: 'person' }],
  });
  expect(compareOneEvent([both, one]).flatMap((field) => shown(field, [both, one]))).toEqual([
    expect.stringMatching(/40,000 people.*40,000 people: agrees/),
  ]);
});
