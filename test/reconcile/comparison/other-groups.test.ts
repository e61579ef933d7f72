import { expect, test } from 'vitest';
import { betweenWords } from '../../../src/present/view/wording/relation-words.ts';
import { annotate } from '../../support/annotate.ts';
import { compareOneEvent, shown } from '../../support/one-event.ts';

/** How the marked numbers of people of two reports compare. */
function relations(one: string, other: string, unit: string, low: number): string[] {
  const reports = [one, other].map((marked) =>
    annotate(marked, { mentions: [{ quantity: 'q', low, high: low, unit }] }),
  );
  const found = compareOneEvent(reports).filter(({ name }) => name.startsWith('how-many'));
  return found.flatMap((field) => shown(field, reports)).map((line) => line.split(': ').at(-1)!);
}

const OSTMARK = 'It expelled {q:23 Ostmark envoys} over the break-in.';

test.each<[string, string, string, string[]]>([
  ['envoys of two states', OSTMARK, 'It expelled {q:23 Tavrian envoys} over the break-in.', []],
  [
    'one of them in capitals',
    OSTMARK,
    '{q:23 TAVRIAN ENVOYS} EXPELLED OVER THE BREAK-IN\nThe Tavrian envoys leave and other Tavrian staff stay.',
    [],
  ],
  ['envoys of one state', OSTMARK, 'It expelled {q:23 Ostmarkian envoys} over the break-in.', ['agrees']],
  ['a state named once', OSTMARK, 'It expelled {q:23 envoys} over the break-in.', ['agrees']],
  [
    'a headline with all its words in capitals',
    OSTMARK,
    '{q:23 Senior Envoys} Expelled Over the Break-In\nThe senior envoys are to leave over the break-in.',
    ['agrees'],
  ],
])('counts of %s', (_, one, other, expected) => expect(relations(one, other, 'diplomat', 23)).toEqual(expected));

const GAS = 'The gas attack in the north of the town killed {q:40 people}.';

test.each<[string, string, string[]]>([
  ['another kind of act', 'An airstrike in the north of the town killed {q:40 people}.', []],
  ['one kind of act', 'The poisoning in the north of the town killed {q:40 people}.', ['agrees']],
  ['no kind', 'The attack in the north of the town killed {q:40 people}.', ['agrees']],
])('people killed in one act and in %s', (_, other, expected) => {
  expect(relations(GAS, other, 'person', 40)).toEqual(expected);
});

test('people killed on two days are not compared, on one day they are', () => {
  const killed = (day: string, title: string) =>
    annotate(`On {d:that day} {q:40 people} were killed in the market.`, {
      title,
      mentions: [
        { quantity: 'q', low: 40, high: 40, unit: 'person' },
        { moment: 'd', kind: 'happened', granularity: 'day', interval: { from: day, to: day } },
      ],
    });
  const relation = (...reports: ReturnType<typeof killed>[]) =>
    compareOneEvent(reports)
      .filter(({ name }) => name === 'how-many people')
      .flatMap((field) => shown(field, reports));
  expect(relation(killed('2030-05-04', 'One'), killed('2030-05-06', 'Two'))).toEqual([]);
  expect(relation(killed('2030-05-04', 'One'), killed('2030-05-04', 'Two'))).toHaveLength(1);
});

const accusing = (marked: string) =>
  annotate(marked, {
    mentions: [
      { actor: 'o', name: 'Ostmark', level: 'state', form: 'name' },
      { actor: 't', name: 'Tavria', level: 'state', form: 'name' },
      { actor: 'k', name: 'Kelmark', level: 'state', form: 'name' },
    ],
    statements: [{ source: 's', cue: 'v', content: 'c', stance: 'accuse', accused: 'Kelmark', actor: 'Ostmark' }],
  });

test.each([
  ['{s:{o:Ostmark} and {t:Tavria}} {v:accused} {c:{k:Kelmark} of it}.', ['Ostmark', 'Tavria']],
  [
    '{s:The {o:Ostmark} and {t:Tavria} councils} {v:accused} {c:{k:Kelmark} of it}.',
    ['The Ostmark and Tavria councils'],
  ],
])('who accuses where two are named together: %s', (marked, expected) => {
  const report = accusing(marked);
  const { readings } = compareOneEvent([report]).find(({ name }) => name === 'who')!;
  expect(readings.map(({ start, end }) => report.report.text.slice(start!, end!))).toEqual(expected);
});

test('one value with and without doubt is told with less doubt, and not more exactly', () => {
  const told = (words: string) =>
    annotate(words, {
      mentions: [
        { actor: 's', name: 'Ostmark', level: 'state' },
        { actor: 'k', name: 'Kelmark', level: 'state' },
      ],
      statements: [
        { source: 's', cue: 'v', content: 'c', stance: 'accuse', accused: 'Kelmark', hedged: words.includes('likely') },
      ],
    });
  const reports = [
    told('{s:Ostmark} {v:says} {c:it is likely {k:Kelmark} that broke in}.'),
    told('{s:Ostmark} {v:says} {c:it is {k:Kelmark} that broke in}.'),
  ];
  const field = compareOneEvent(reports).find(({ name }) => name === 'accused')!;
  expect(field.comparisons.map((one) => betweenWords(one, field))).toEqual(['is told with less doubt than']);
});
