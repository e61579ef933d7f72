import { expect, it } from 'vitest';
import { openCodebooks } from '../../../codebooks/codebooks.ts';
import { groupActors } from '../../../src/reconcile/actor/group-actors.ts';
import { annotate, type MentionNote } from '../../support/annotate.ts';

const codebooks = openCodebooks();

type Note = Omit<Extract<MentionNote, { actor: string }>, 'actor'> & { name: string };

const described = (name: string, country: string | null = 'PL'): Note => ({ name, country, form: 'description' });
const named = (name: string, country: string | null = 'PL'): Note => ({ name, country });
const state = (name: string, country: string): Note => ({ name, country, level: 'state' });

/** How many actors there are of reports with these mentions each. */
function count(...reports: Note[][]): number {
  const read = reports.map((mentions, i) =>
    annotate(`Report ${i}. ${mentions.map(({ name }, m) => `It was {m${m}:${name}}.`).join(' ')}`, {
      mentions: mentions.map((mention, m) => ({ actor: `m${m}`, ...mention })),
    }),
  );
  return groupActors(read, [], codebooks).length;
}

it.each<[string, Note[][], number]>([
  ['across reports', [[described('national tide center')], [named('National Tide Service Centre')]], 1],
  [
    'within one, whosever country that is',
    [[described("the country's national tide centre", null), named('National Tide Service Centre')]],
    1,
  ],
])('a body described by most words of its name is it: %s', (_, reports, actors) => {
  expect(count(...reports)).toBe(actors);
});

it.each<[string, Note[][], number]>([
  ['of another country', [[described('national tide centre', 'NO')], [named('National Tide Service Centre')]], 2],
  ['of no country told', [[described('national tide centre', null)], [named('National Tide Service Centre')]], 2],
  ['with too few words', [[described('tide centre')], [named('National Tide Service Centre')]], 2],
  ['in another order', [[described('tide national centre')], [named('National Tide Service Centre')]], 2],
  ['of another class', [[described('national tide institute')], [named('National Tide Service Centre')]], 2],
  [
    'that fits two',
    [
      [described('national tide centre')],
      [named('National Tide Service Centre'), named('National Tide Rescue Centre')],
    ],
    3,
  ],
])('and one %s is not', (_, reports, actors) => expect(count(...reports)).toBe(actors));

const seated = [named("Poland's embassy in Oslo")];

it.each<[string, Note[][], number]>([
  ['in a report of that place only', [seated, [named('Polish embassy'), state('Norway', 'NO')]], 2],
  ['in a report of another place', [seated, [named('Polish embassy'), state('France', 'FR')]], 3],
  ['in a report of two places', [seated, [named('Polish embassy'), state('Norway', 'NO'), state('France', 'FR')]], 4],
  [
    'where two are told with their place',
    [seated, [named('Polish embassy in Paris')], [named('Polish embassy'), state('Norway', 'NO')]],
    4,
  ],
])('an embassy without its place, %s', (_, reports, actors) => expect(count(...reports)).toBe(actors));

it.each<[string, Note[][], number]>([
  ['behind it', [[named('Ministry of Ports of the Republic of Poland')], [named('Ports Ministry')]], 1],
  ['before it', [[named('United States Ports Department', 'US')], [named('U.S. Ports Department', 'US')]], 1],
  ['of another state', [[named('Ministry of Ports of the Republic of Poland')], [named('Ports Ministry', 'NO')]], 2],
])('the long name of its state tells nothing of an office, %s', (_, reports, actors) => {
  expect(count(...reports)).toBe(actors);
});
