import { expect, test } from 'vitest';
import type { AnnotatedReport } from '../../../src/model/annotated-report.ts';
import type { Quantity } from '../../../src/model/quantity.ts';
import { annotate } from '../../support/annotate.ts';
import { compareOneEvent, shown } from '../../support/one-event.ts';

type Told = [marked: string, quantity: Partial<Quantity>, published?: string];

/** A report with one number in it. */
function report([marked, quantity, published]: Told): AnnotatedReport {
  return annotate(marked, { published: published ?? null, mentions: [{ quantity: 'q', ...quantity }] });
}

function compare(a: Told, b: Told, ...more: AnnotatedReport[]): string[] {
  const [x, y] = [report(a), report(b)];
  const fields = compareOneEvent([x, y, ...more]);
  return fields.flatMap((field) => shown(field, [x, y, ...more])).map(flat);
}

// Report ids decide which of two stands first; the table does not care.
function flat(line: string): string {
  const [words, relation] = line.split(/: (?=[\w-]+$)/);
  const [a, b] = words!.split(' / ');
  if (relation === 'refines') return `${b!} refines ${a!}`;
  if (relation === 'vaguer') return `${a!} refines ${b!}`;
  if (relation === 'updates') return `${b!} updates ${a!}`;
  return [a!, b!].sort().join(` ${relation!} `);
}

const people = (low: number | null, comparator: Quantity['comparator'] = 'exactly', unit = 'person') =>
  ({ low, high: comparator === 'exactly' ? low : null, comparator, unit }) as const;
const money = (amount: number, currency: string, rest: Partial<Quantity> = {}) => ({
  low: amount,
  high: amount,
  currency,
  ...rest,
});

test.each<[string, Told, Told, string[]]>([
  [
    'two words for one bound agree',
    ['Notices name {q:more than 30 officers}.', people(30, 'over', 'officer')],
    ['Notices name {q:over 30 people}.', people(30, 'over')],
    ['more than 30 officers agrees over 30 people'],
  ],
  [
    'an exact number refines a bound',
    ['Notices name {q:more than 30 officers}.', people(30, 'over', 'officer')],
    ['Notices name {q:34 people}.', people(34)],
    ['34 people refines more than 30 officers'],
  ],
  [
    'a number at the far end of a range lies within it',
    [
      'Hackers infected {q:between 10 and 100 servers} of the port.',
      { low: 10, high: 100, comparator: 'between', unit: 'server' },
    ],
    ['Hackers infected {q:100 servers} of the port.', { low: 100, high: 100, unit: 'server' }],
    ['100 servers refines between 10 and 100 servers'],
  ],
  [
    'the number at the edge of a loose bound is no contradiction',
    ['Notices name {q:more than 30 officers}.', people(30, 'over', 'officer')],
    ['Notices name {q:these 30 members}.', people(30, 'exactly', 'member')],
    ['these 30 members refines more than 30 officers'],
  ],
  [
    'one named among many is a part, not another count',
    ['The notice is for {q:over 30 people} involved.', people(30, 'over')],
    ['It issued notices, including {q:one named officer}.', people(1, 'exactly', 'officer')],
    ['one named officer other-scope over 30 people'],
  ],
  [
    'further ones are counted beside the others',
    ['The attack stopped {q:41 cranes} in the port.', { low: 41, high: 41, unit: 'crane' }, '2025-10-14'],
    ['The attack stopped {q:three further cranes} in the port.', { low: 3, high: 3, unit: 'crane' }, '2025-10-28'],
    ['41 cranes other-scope three further cranes'],
  ],
  [
    'people wanted and people affected are two groups',
    ['A reward is offered for {q:12 suspects}.', people(12, 'exactly', 'suspect')],
    ['The attack affected {q:3,000 employees} of the ministry.', people(3000, 'exactly', 'employee')],
    ['12 suspects other-scope 3,000 employees'],
  ],
  [
    'a rate is no total',
    [
      'The agency counts {q:two million attacks a day} on its network.',
      { low: 2e6, high: 2e6, unit: 'attack', rate: 'day' },
    ],
    ['The agency counted {q:600 attacks} on its network.', { low: 600, high: 600, unit: 'attack' }],
    ['600 attacks other-scope two million attacks a day'],
  ],
  [
    'a round number for an exact one',
    ['Water ran out at {q:500 litres} through the open valve.', { low: 500, high: 500, unit: 'litre', rate: 'second' }],
    ['Water ran out at {q:497 litres} through the open valve.', { low: 497, high: 497, unit: 'litre', rate: 'second' }],
    ['497 litres refines 500 litres'],
  ],
  [
    '24 is not 20 rounded',
    ['The notice names {q:20 people}.', people(20)],
    ['The notice names {q:24 people}.', people(24)],
    ['20 people unexplained 24 people'],
  ],
  [
    'about a number holds the number',
    ['It used {q:around 42 tools} against the centre.', { low: 42, high: 42, comparator: 'about', unit: 'tool' }],
    ['It used {q:42 tools} against the centre.', { low: 42, high: 42, unit: 'tool' }],
    ['42 tools refines around 42 tools'],
  ],
  [
    'a later number well above an earlier bound is news',
    ['At least {q:54 firms} run the flawed product.', { low: 54, comparator: 'at-least', unit: 'firm' }, '2025-07-21'],
    ['In all {q:148 firms} run the flawed product.', { low: 148, high: 148, unit: 'firm' }, '2025-07-23'],
    ['148 firms updates 54 firms'],
  ],
  [
    'a later exact number is an update',
    ['The notice names {q:20 people}.', people(20), '2025-06-05T08:00:00Z'],
    ['The notice names {q:24 people}.', people(24), '2025-06-05T11:00:00Z'],
    ['24 people updates 20 people'],
  ],
  [
    'two days of the same date do not order anything',
    ['The notice names {q:20 people}.', people(20), '2025-06-05'],
    ['The notice names {q:24 people}.', people(24), '2025-06-05T11:00:00Z'],
    ['20 people unexplained 24 people'],
  ],
  [
    'counts of one unit with nothing else in common are not compared',
    ['The firm runs {q:nine servers} abroad.', { low: 9, high: 9, unit: 'server' }],
    ['Police seized {q:two servers} in a raid.', { low: 2, high: 2, unit: 'server' }],
    [],
  ],
  [
    'sums without a rate in the case are left open',
    ['They offer a reward of {q:10,000 yuan}.', money(10000, 'CNY')],
    ['They offer a reward of {q:1,390 dollars}.', money(1390, 'USD')],
    ['1,390 dollars unexplained 10,000 yuan'],
  ],
  [
    'a reward for each is no reward in all',
    ['They offer a reward of {q:500 dollars for each}.', money(500, 'USD', { each: true })],
    ['They offer a reward of {q:6,000 dollars}.', money(6000, 'USD')],
    ['500 dollars for each other-scope 6,000 dollars'],
  ],
  [
    'a reward and a ransom are two fields',
    ['They offer a reward of {q:500 dollars}.', money(500, 'USD')],
    ['The gang wants a ransom of {q:6,000 dollars}.', money(6000, 'USD')],
    [],
  ],
])('%s', (_, a, b, expected) => {
  expect(compare(a, b)).toEqual(expected);
});

const both = () =>
  annotate('They offer a reward of {y:10,000 yuan} ({d:$1,392}).', {
    mentions: [
      { quantity: 'y', ...money(10000, 'CNY') },
      { quantity: 'd', ...money(1392, 'USD') },
    ],
  });

test('a currency is converted by a report that states both, within three in a hundred', () => {
  const yuan: Told = ['They offer a reward of {q:10,000 yuan}.', money(10000, 'CNY')];
  const dollars = (amount: number): Told => [`They offer a reward of {q:${amount} dollars}.`, money(amount, 'USD')];
  expect(compare(yuan, dollars(1400), both())).toContain('10,000 yuan converts 1400 dollars');
  expect(compare(yuan, dollars(1500), both())).toContain('10,000 yuan unexplained 1500 dollars');
});

test('without a rate a later sum in another currency is not called newer', () => {
  const sum = (words: string, amount: number, currency: string, published: string) =>
    report([`They offer a reward of {q:${words}} for tips on the break-in.`, money(amount, currency), published]);
  const reports = [sum('10,000 yuan', 10000, 'CNY', '2031-03-04'), sum('1400 dollars', 1400, 'USD', '2031-03-05')];
  const reward = compareOneEvent(reports).find(({ name }) => name === 'how-much reward')!;
  const [only] = reward.comparisons;
  expect(only!.relation).toBe('unexplained');
  expect(only!.candidates.map(({ relation }) => relation)).toContain('converts');
});

test('a reward in crowns that nobody knows is none in dollars', () => {
  const crowns = report(['They offer a reward of {q:20,000 crowns}.', { low: 20_000, high: 20_000, unit: 'crown' }]);
  const dollars = report(['They offer a reward of {q:2,000 dollars}.', money(2000, 'USD')]);
  const reward = compareOneEvent([crowns, dollars]).find(({ name }) => name === 'how-much reward')!;
  expect(reward.readings).toHaveLength(2);
  expect(reward.comparisons).toEqual([]);
});

test('two conversions of one sum convert, with the words that prove it', () => {
  const reports = [both(), report(['They offer a reward of {q:$1,390}.', money(1390, 'USD')])];
  const reward = compareOneEvent(reports).find(({ name }) => name === 'how-much reward')!;
  const found = reward.comparisons.filter(({ relation }) => relation === 'converts');
  expect(found.length).toBeGreaterThan(0);
  for (const { why } of found) expect(why).toContain('10,000 yuan ($1,392)');
});

test('a headline that counts otherwise than its body contradicts it', () => {
  const told = annotate('# Police charge {h:12 hackers}\nPolice said they charged {b:14 hackers} over the attack.', {
    mentions: [
      { quantity: 'h', ...people(12, 'exactly', 'hacker') },
      { quantity: 'b', ...people(14, 'exactly', 'hacker') },
    ],
  });
  const field = compareOneEvent([told]).find(({ name }) => name === 'how-many people');
  expect(shown(field, [told])).toEqual(['12 hackers / 14 hackers: contradicts']);
});

test.each([
  ['gives its number too', 'Police said they charged 12 hackers. Neighbours charged {b:two hackers}.'],
  ['sets it against a whole', 'Police charged 12 of {b:61 hackers} that they had charged before.'],
])('a body that %s contradicts no headline', (_, body) => {
  const told = annotate(`# Police charge {h:12 hackers}\n${body}`, {
    mentions: [
      { quantity: 'h', ...people(12, 'exactly', 'hacker') },
      { quantity: 'b', ...people(body.includes('61') ? 61 : 2, 'exactly', 'hacker') },
    ],
  });
  const field = compareOneEvent([told]).find(({ name }) => name === 'how-many people');
  expect(shown(field, [told]).filter((line) => line.endsWith('contradicts'))).toEqual([]);
});
