import { expect, test } from 'vitest';
import { annotate, type MentionNote } from '../../support/annotate.ts';
import { compareOneEvent, shown } from '../../support/one-event.ts';

const day = (moment: string, on: string): MentionNote => ({
  ...{ moment, kind: 'happened', granularity: 'day', stated: {}, relation: 'at' },
  interval: { from: on, to: on },
});
const year = (moment: string, of: string): MentionNote => ({
  ...{ moment, kind: null, granularity: 'year', stated: {}, relation: 'at' },
  interval: { from: `${of}-01-01`, to: `${of}-12-31` },
});

/** How 125,000 homes in one report compare with the number in another, which tells of an attack on 13 June 2031. */
function compared(marked: string, other = 'The attack left {n:125,000 homes} in the dark.'): string[] {
  const reports = [
    annotate(other, { mentions: [{ quantity: 'n', low: 125_000, high: 125_000, unit: 'home' }] }),
    annotate(`The attack was on {d:13 June 2031}. ${marked}`, {
      mentions: [
        day('d', '2031-06-13'),
        { quantity: 'n', low: 90_000, high: 90_000, unit: 'home' },
        ...(marked.includes('{y:') ? [year('y', '2029')] : []),
      ],
    }),
  ];
  return shown(
    compareOneEvent(reports).find(({ name }) => name === 'how-many homes'),
    reports,
  );
}

test.each([
  'In {y:2029}, an attack left {n:90,000 homes} in the dark.',
  'An attack in {y:2029} left {n:90,000 homes} in the dark.',
  'In an earlier attack, {n:90,000 homes} were in the dark.',
  'Another outage had left {n:90,000 homes} in the dark.',
])('a number of another attack is none of this one: %s', (marked) => expect(compared(marked)).toEqual([]));

test.each([
  'It left {n:90,000 homes} in the dark.',
  'It left {n:90,000 homes} in the dark and the grid, built in {y:2029}, in ruins.',
])('one of this attack is: %s', (marked) => expect(compared(marked)).toHaveLength(1));

test('nor where both tell of that other one', () => {
  const other = 'In an earlier attack, {n:125,000 homes} were in the dark.';
  expect(compared('In an earlier attack, {n:90,000 homes} were in the dark.', other)).toHaveLength(1);
});
