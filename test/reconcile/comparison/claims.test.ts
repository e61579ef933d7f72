import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Stance } from '../../../src/model/statement.ts';
import { annotate } from '../../support/annotate.ts';
import { comparedIn, compareOneEvent, shown } from '../../support/one-event.ts';

const text = (words: string, published: string | null = null) => annotate(words, { published });
const relations = (lines: string[]) => lines.map((line) => line.replace(/^.*: /, ''));

test.each<[string, string, string, string[]]>([
  [
    'an attempt and a success',
    'Hackers attempted to breach the harbour network.',
    'Hackers have breached the harbour network.',
    ['unexplained'],
  ],
  [
    'an attempt and its failure',
    'Hackers attempted to breach the harbour network.',
    'Hackers failed to breach the harbour network.',
    ['refines'],
  ],
  [
    'a purpose and an attempt',
    'They used ten tools to infiltrate the harbour network.',
    'They attempted to infiltrate the harbour network.',
    ['refines'],
  ],
  [
    'one success',
    'Hackers have breached the harbour network.',
    'Intruders had breached the harbour network.',
    ['agrees'],
  ],
  [
    'a success here and an attempt there',
    'Hackers have breached the harbour network.',
    'Spies attempted to access a ministry mailbox.',
    [],
  ],
  [
    'entry and harm are two questions',
    'Hackers have breached the harbour network.',
    'The harbour network suffered no damage from hackers.',
    [],
  ],
  [
    'harm and none',
    'The flood caused damage at the harbour network.',
    'There was no damage at the harbour network.',
    ['unexplained'],
  ],
])('%s', (_, a, b, expected) => {
  const found = comparedIn('outcome', text(a), text(b));
  const open = relations(found).map((relation) => (relation === 'vaguer' ? 'refines' : relation));
  expect(open).toEqual(expected);
});

type Counted = [words: string, low: number, unit?: string];

test.each<[string, Counted, Counted, string[]]>([
  ['two counts of one thing', ['12,000 workers', 12_000], ['15,000 workers', 15_000], []],
  ['a count and its round number', ['11,987 workers', 11_987], ['12,000 workers', 12_000], ['agrees']],
  ['one count', ['12,000 workers', 12_000], ['12,000 staff', 12_000, 'staff'], ['agrees']],
  ['counts of two things', ['40 dockers', 40, 'docker'], ['15,000 workers', 15_000], []],
])('outcomes that count: %s', (_, one, other, expected) => {
  const told = ([words, low, unit = 'worker']: Counted) =>
    annotate(`Hackers stole the records of {q:${words}} of the harbour authority.`, {
      mentions: [{ quantity: 'q', low, high: low, unit }],
    });
  expect(relations(comparedIn('outcome', told(one), told(other)))).toEqual(expected);
});

test('a count in the words of one report alone is no difference', () => {
  const told = annotate('Hackers stole the records of {q:12,000 workers} of the harbour authority.', {
    mentions: [{ quantity: 'q', low: 12_000, high: 12_000, unit: 'worker' }],
  });
  const found = comparedIn('outcome', told, text('Hackers stole the records of workers of the harbour authority.'));
  expect(relations(found)).toEqual(['agrees']);
});

test.each([
  ['Hackers stole the records of 15,000 workers, it said.', 'stole the records of 15,000 workers'],
  ['Hackers stole over 1.5 terabytes of mail, it said.', 'stole over 1.5 terabytes of mail'],
  ['Hackers stole the codes at 4, 5 and 6 of the piers.', 'stole the codes'],
  ['Hackers stole the mail of 2019, and more.', 'stole the mail of 2019'],
])('the words of an outcome never end inside a number: %s', (told, expected) => {
  const report = text(told);
  const { start, end } = compareOneEvent([report]).find(({ name }) => name === 'outcome')!.readings[0]!;
  expect(report.report.text.slice(start!, end!)).toBe(expected);
});

test.each([
  ['It said that it had destroyed its chemical weapons.', []],
  ['It said that it had destroyed all of its own stocks.', []],
  ['The intruders destroyed its servers.', ['destroyed its servers']],
  ['The intruders destroyed the weapons store.', ['destroyed the weapons store']],
])('what a state destroyed of its own is no harm: %s', (told, expected) => {
  const report = text(told);
  const readings = compareOneEvent([report]).find(({ name }) => name === 'outcome')?.readings ?? [];
  expect(readings.map(({ start, end }) => report.report.text.slice(start!, end!))).toEqual(expected);
});

test('devices that were hijacked before are no outcome', () => {
  expect(compareOneEvent([text('They sent traffic through hijacked devices and stolen accounts.')])).toEqual([]);
});

test('a headline without the doubt of its body is shown, and the reason names the word', () => {
  const told = text('# Hackers breached the agency network\nHackers have reportedly breached the agency network.');
  const field = compareOneEvent([told]).find(({ name }) => name === 'outcome')!;
  expect(shown(field, [told])).toEqual([
    'have reportedly breached the agency network / breached the agency network: refines',
  ]);
  expect(field.comparisons[0]!.why).toContain('reportedly');
});

test('a headline that says what its body says is not worth a line', () => {
  const told = text('# Hackers breached the agency network\nHackers have breached the agency network.');
  expect(comparedIn('outcome', told)).toEqual([]);
});

const answered = (words: string, stance: Stance, actor: string, country: string, published: string | null = null) =>
  annotate(words, {
    published,
    statements: [{ source: 's', cue: 'v', content: 'c', stance, actor, actorCountry: country }],
  });

const silent = answered(
  '{s:The Norland ministry} {v:has yet to respond} to {c:the accusation}.',
  'withhold',
  'ministry',
  'XA',
  '2025-06-05',
);
const denied = answered('{s:Norland} {v:denied} {c:the accusation}.', 'deny', 'Norland', 'XA', '2025-06-06');
const other = answered('{s:Sudland} {v:denied} {c:the accusation}.', 'deny', 'Sudland', 'XB', '2025-06-06');

test('a missing answer expires with the answer', () => {
  expect(relations(comparedIn('response', silent, denied))).toEqual(['updates']);
});

test('without dates it is open', () => {
  const undated = answered('{s:Norland} {v:denied} {c:all of the accusation}.', 'deny', 'Norland', 'XA');
  expect(relations(comparedIn('response', silent, undated))).toEqual(['unexplained']);
});

test('the answer of another party is no difference', () => {
  expect(comparedIn('response', silent, other)).toEqual([]);
});

test('two bodies of one side that keep silent differ in nothing; what one body says of itself may', () => {
  const said = '{s:The signals agency} {v:would neither confirm nor deny} {c:the accusation}.';
  const agency = (actor: string) => answered(said, 'withhold', actor, 'XA');
  expect(comparedIn('response', silent, agency('signals agency'))).toEqual([]);
  expect(relations(comparedIn('response', silent, agency('ministry')))).toEqual(['unexplained']);
  expect(relations(comparedIn('response', silent, agency('Norland')))).toEqual(['unexplained']);
});

test('a name that is withheld is no response', () => {
  const unnamed = answered('{s:The ministry} {v:did not name} {c:the unit}.', 'withhold', 'ministry', 'XA');
  expect(compareOneEvent([unnamed]).filter(({ name }) => name === 'response')).toEqual([]);
});

test('every report with this main event that says nothing is silent, once for a field', () => {
  const speaks = annotate('The notice names {q:12 people}.', {
    mentions: [{ quantity: 'q', low: 12, high: 12, unit: 'person' }],
  });
  const others = [text('It rained.'), text('It snowed.')];
  const field = compareOneEvent([speaks, ...others]).find(({ name }) => name === 'how-many people')!;
  expect(field.readings.filter(({ state }) => state === 'silent').map(({ report }) => report)).toEqual(
    others.map(({ report }) => report.id).sort(),
  );
  expect(field.comparisons.map(({ relation }) => relation)).toEqual(['silent', 'silent']);
  for (const { b } of field.comparisons)
    expect(field.readings[b]).toMatchObject({ start: null, end: null, value: null, statement: null });
});

const pool = [
  silent,
  denied,
  other,
  text('The size of the rewards was not disclosed.'),
  text('Hackers attempted to breach the harbour network.'),
  text('Hackers have breached the harbour network, for the first time.', '2025-06-01'),
  ...[20, 24, 200].map((n, i) =>
    annotate(`The notice names {q:${n} people}.`, {
      published: i === 1 ? null : `2025-06-0${i + 1}`,
      mentions: [{ quantity: 'q', low: n, high: n, unit: 'person' }],
    }),
  ),
  annotate('They offer a reward of {y:10,000 yuan} ({d:$1,392}).', {
    mentions: [
      { quantity: 'y', low: 1e4, high: 1e4, currency: 'CNY' },
      { quantity: 'd', low: 1392, high: 1392, currency: 'USD' },
    ],
  }),
];

test('the order in which reports come changes nothing; every span slices back and every index resolves', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(pool, { minLength: 2 }), (reports) => {
      const inOrder = [...reports].sort((a, b) => (a.report.id < b.report.id ? -1 : 1));
      const fields = compareOneEvent(reports);
      expect(fields).toEqual(compareOneEvent(inOrder));
      const texts = new Map(reports.map(({ report }) => [report.id, report.text]));
      for (const { readings, comparisons } of fields) {
        expect(new Set(comparisons.map(({ id }) => id)).size).toBe(comparisons.length);
        for (const { a, b, why } of comparisons)
          expect([readings[a] !== undefined, readings[b] !== undefined, a !== b, why.length > 0]).not.toContain(false);
        for (const { report, start, end, state } of readings) {
          if (state === 'silent') continue;
          const words = texts.get(report)!.slice(start!, end!);
          expect(words.length).toBeGreaterThan(0);
          expect(words.length).toBeLessThanOrEqual(200);
          expect(words.trim()).toBe(words);
        }
      }
    }),
    { numRuns: 40 },
  );
});
