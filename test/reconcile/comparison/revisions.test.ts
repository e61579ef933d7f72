import { expect, test } from 'vitest';
import type { Lineage } from '../../../src/model/lineage.ts';
import type { Quantity } from '../../../src/model/quantity.ts';
import { annotate } from '../../support/annotate.ts';
import { compareOneEvent, shown } from '../../support/one-event.ts';

type Number = [label: string, low: number, rest?: Partial<Quantity>];

const telling = (marked: string, published: string | null, unit: string, ...numbers: Number[]) =>
  annotate(marked, {
    published,
    mentions: numbers.map(([quantity, low, rest]) => ({ quantity, low, high: low, unit, ...rest })),
  });

const lorries = telling('{q:Twelve lorries} queued at the depot gate.', null, 'lorry', ['q', 12]);

test.each<[string, string, string[]]>([
  [
    'a number that its report says was an estimate, in other words than the rest',
    'The audit puts the stoppage at {n:19 lorries}. The figure of {f:12 lorries} was an estimate.',
    ['Twelve lorries / 19 lorries: updates'],
  ],
  [
    'one that left something out',
    'The count is {n:19 lorries}. The earlier figure of {f:12 lorries} did not include those sent back.',
    ['Twelve lorries / 19 lorries: updates'],
  ],
  [
    'one put right in the same breath',
    'The files name {n:19 lorries}, not {f:12 lorries} as first announced.',
    ['Twelve lorries / 19 lorries: updates'],
  ],
  [
    'one that an earlier version gave',
    'The count is {n:19 lorries}. An earlier version of the notice said {f:12 lorries} had queued.',
    ['Twelve lorries / 19 lorries: updates'],
  ],
  [
    'two speakers of whom neither takes anything back',
    'A driver saw {n:19 lorries}. The firm itself had said {f:12 lorries}.',
    [],
  ],
  [
    'a number told beside another without a word for either',
    'The yard holds {n:19 lorries}. It bought {f:12 lorries}.',
    [],
  ],
])('%s', (_, marked, expected) => {
  const later = telling(marked, null, 'lorry', ['n', 19], ['f', 12]);
  const field = compareOneEvent([lorries, later]).find(({ name }) => name === 'how-many lorries');
  const found = shown(field, [lorries, later]).map((line) =>
    line.replace(/^(19 lorries) \/ (Twelve lorries): /, '$2 / $1: '),
  );
  expect(found.filter((line) => !line.endsWith('agrees'))).toEqual(expected);
});

test('the reason is the sentence that takes the former number back', () => {
  const later = telling(
    'The count is {n:19 lorries}. The earlier figure of {f:12 lorries} did not include those sent back.',
    null,
    'lorry',
    ['n', 19],
    ['f', 12],
  );
  const field = compareOneEvent([lorries, later]).find(({ name }) => name === 'how-many lorries')!;
  expect(field.comparisons.find(({ relation }) => relation === 'updates')!.why).toContain(
    '“The earlier figure of 12 lorries did not include those sent back.”',
  );
});

test('an older report takes back no number of a newer one', () => {
  const [older, newer] = [
    telling(
      'The count is {n:19 lorries}. The earlier figure of {f:12 lorries} was an estimate.',
      '2031-03-04',
      'lorry',
      ['n', 19],
      ['f', 12],
    ),
    telling('{q:Twelve lorries} queued at the depot gate.', '2031-03-09', 'lorry', ['q', 12]),
  ];
  const field = compareOneEvent([older, newer]).find(({ name }) => name === 'how-many lorries');
  expect(shown(field, [older, newer])).toEqual([]);
});

test.each<[string, string, number, string[]]>([
  ['large numbers so near are of one thing where a word agrees', '{q:more than 9,400 riders}', 9400, ['unexplained']],
  ['further apart they may be of two', '{q:more than 31,000 riders}', 31_000, []],
])('%s', (_, words, low, expected) => {
  const reports = [
    telling('The leak exposed the data of {q:8,900 riders} of the tram line.', null, 'rider', ['q', 8900]),
    telling(`Hackers had stolen data of ${words} from the operator.`, null, 'rider', [
      'q',
      low,
      { high: null, comparator: 'over' },
    ]),
  ];
  const field = compareOneEvent(reports).find(({ name }) => name === 'how-many riders')!;
  expect(field.comparisons.map(({ relation }) => relation)).toEqual(expected);
});

test.each<[string, string, 'quotes' | 'update', string]>([
  ['a rewrite that names no newer source', 'The ministry will send home {q:four clerks}.', 'quotes', 'unexplained'],
  ['a rewrite that now counts anew', 'The ministry will now send home {q:four clerks}.', 'quotes', 'updates'],
  ['a later version by the same hand', 'The ministry will send home {q:four clerks}.', 'update', 'updates'],
])('a number of %s', (_, marked, kind, relation) => {
  const wire = telling('The ministry will send home {q:three clerks}.', '2031-03-04', 'clerk', ['q', 3]);
  const later = telling(marked, '2031-03-05', 'clerk', ['q', 4]);
  const row: Lineage = {
    ...{ id: 'l-1', report: later.report.id, from: wire.report.id, kind, basis: 'stated', evidence: [] },
  };
  const field = compareOneEvent([wire, later], { lineage: [row] }).find(({ name }) => name === 'how-many clerks')!;
  expect(field.comparisons.map((one) => one.relation)).toEqual([relation]);
});

test('a headline that rounds what its body counts is no difference', () => {
  const told = annotate(
    '# Leak hits {h:50,000 riders}\nThe leak hit the data of {b:some 50,000 riders}, police said.',
    {
      mentions: [
        { quantity: 'h', low: 50_000, high: 50_000, unit: 'rider' },
        { quantity: 'b', low: 50_000, high: 50_000, comparator: 'about', unit: 'rider' },
      ],
    },
  );
  const field = compareOneEvent([told]).find(({ name }) => name === 'how-many riders');
  expect(shown(field, [told])).toEqual([]);
});

test.each<[string, string, string]>([
  ['one clinic against three', 'At the clinic where we helped, surgery stopped for {q:31 hours}.', 'other-scope'],
  ['one of three', 'At one of the clinics, surgery was stopped for {q:31 hours}.', 'other-scope'],
  ['all of them a week later', 'Surgery at three clinics was stopped for {q:31 hours}.', 'updates'],
])('a length of time at %s', (_, marked, relation) => {
  const reports = [
    telling('Surgery at three clinics was stopped for {q:26 hours}.', '2031-03-04', 'hour', ['q', 26]),
    telling(marked, '2031-03-12', 'hour', ['q', 31]),
  ];
  const field = compareOneEvent(reports).find(({ name }) => name === 'how-many hours')!;
  expect(field.comparisons.map((one) => one.relation)).toEqual([relation]);
});

const robbed = telling('They moved {q:3.1 million crowns} abroad.', '2031-03-04', 'crown', ['q', 3.1e6]);

test.each<[string, string, number, string, string[]]>([
  ['has grown to', 'The sum at the mill has since grown to {n:5 million crowns}.', 5e6, '2031-03-06', ['updates']],
  [
    'has grown below its title to',
    '# Mill put at {n:5 million crowns}\nIts sum has risen to 5 million crowns.',
    5e6,
    '2031-03-06',
    ['updates'],
  ],
  ['without a word for it', 'The sum at the mill is {n:5 million crowns}.', 5e6, '2031-03-06', []],
  ['in the older report', 'The sum at the mill has grown to {n:5 million crowns}.', 5e6, '2031-03-02', []],
  ['to less than before', 'The sum at the mill has grown to {n:2 million crowns}.', 2e6, '2031-03-06', []],
])('a sum that %s is compared whatever the words', (_, marked, low, published, expected) => {
  const later = telling(marked, published, 'crown', ['n', low]);
  const field = compareOneEvent([robbed, later]).find(({ name }) => name === 'how-many crowns');
  const compared = (field?.comparisons ?? []).filter(({ relation }) => relation !== 'silent');
  expect(compared.map(({ relation }) => relation)).toEqual(expected);
});

test('a sum grows out of no one of two', () => {
  const two = telling(
    'They moved {q:3.1 million crowns} abroad. The roof had swallowed {p:1.2 million crowns}.',
    '2031-03-04',
    'crown',
    ['q', 3.1e6],
    ['p', 1.2e6],
  );
  const later = telling('The sum at the mill has grown to {n:5 million crowns}.', '2031-03-06', 'crown', ['n', 5e6]);
  const field = compareOneEvent([two, later]).find(({ name }) => name === 'how-many crowns')!;
  expect(field.comparisons.filter(({ relation }) => relation !== 'silent')).toEqual([]);
});

test.each<[string, string[]]>([
  ['The count is {n:19 lorries}. It had earlier said {f:12 lorries}.', ['updates 12']],
  ['It had earlier said {f:12 lorries}, and now counts {n:19 lorries}.', ['updates 12']],
  ['The count is {n:19 lorries}. An earlier version of this article said {f:12 lorries}.', ['updates 12']],
  ['It counts {n:19 lorries}, not {f:12 lorries} as first told.', ['updates 12']],
  ['It counts {n:19 lorries}, up from {f:12 lorries} a year earlier.', []],
  ['It counts {n:19 lorries}. The driver himself had said {f:12 lorries}.', []],
  ['It counts {n:19 lorries} and {f:12 lorries} of the town.', []],
])('a number that its own report takes back: %s', (marked, expected) => {
  const report = telling(marked, null, 'lorry', ['n', 19], ['f', 12]);
  const { readings, comparisons } = compareOneEvent([report]).find(({ name }) => name === 'how-many lorries')!;
  const low = (index: number) => {
    const { value } = readings[index]!;
    return value?.kind === 'quantity' ? String(value.quantity.low) : '';
  };
  expect(comparisons.map(({ relation, a }) => `${relation} ${low(a)}`)).toEqual(expected);
});

test.each<[string, string, string]>([
  ['another speaker', 'The yard counts {n:19 lorries}, {s:the union} said, not {f:12 lorries}.', 'unexplained'],
  [
    'another who takes it back',
    'It is {n:19 lorries}, {s:the union} said, not {f:12 lorries} as first told.',
    'updates',
  ],
])('what %s sets against the number of the other report', (_, marked, relation) => {
  const speaking = (text: string, actor: string, ...numbers: [string, number][]) =>
    annotate(text, {
      mentions: numbers.map(([quantity, low]) => ({ quantity, low, high: low, unit: 'lorry' })),
      statements: [{ source: 's', content: numbers[0]![0], stance: 'assert', actor }],
    });
  const firm = speaking('{s:The firm} said {n:12 lorries} queued.', 'firm', ['n', 12]);
  const union = speaking(marked, 'union', ['n', 19], ['f', 12]);
  const field = compareOneEvent([firm, union]).find(({ name }) => name === 'how-many lorries')!;
  const found = field.comparisons.filter(({ a, b }) => field.readings[a]!.report !== field.readings[b]!.report);
  expect(found.map((one) => one.relation)).toEqual([relation]);
});

test.each<[string, string, string[]]>([
  ['what it goes back to', '{n:19}', ['unexplained']],
  ['words of its own', '{n:19 lorries}', []],
])('a number is compared by %s', (_, words, expected) => {
  const reports = [
    telling('Hackers stopped {q:24 lorries} at the depot gate.', null, 'lorry', ['q', 24]),
    telling(
      `At the depot gate hackers stopped {f:12 lorries}, they said. The union counts ${words}.`,
      null,
      'lorry',
      ['f', 12],
      ['n', 19],
    ),
  ];
  const { readings, comparisons } = compareOneEvent(reports).find(({ name }) => name === 'how-many lorries')!;
  const isOf = (index: number, low: number) => {
    const { value } = readings[index]!;
    return value?.kind === 'quantity' && value.quantity.low === low;
  };
  const found = comparisons.filter(({ a, b }) => [24, 19].every((low) => isOf(a, low) || isOf(b, low)));
  expect(found.map(({ relation }) => relation)).toEqual(expected);
});
