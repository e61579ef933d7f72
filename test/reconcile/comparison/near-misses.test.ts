import { expect, test } from 'vitest';
import type { AnnotatedReport } from '../../../src/model/annotated-report.ts';
import type { Quantity } from '../../../src/model/quantity.ts';
import { annotate } from '../../support/annotate.ts';
import { compareOneEvent } from '../../support/one-event.ts';

/** What is said of every two readings of these reports that differ, in one field. */
function relations(field: string, ...reports: AnnotatedReport[]): string[] {
  const found = compareOneEvent(reports).find(({ name }) => name === field)?.comparisons ?? [];
  return found.map(({ relation }) => relation).filter((relation) => relation !== 'agrees' && relation !== 'silent');
}

type Number = [marked: string, low: number, rest?: Partial<Quantity>];

const OVER = { high: null, comparator: 'over' } as const;

const counting =
  (unit: string) =>
  ([marked, low, rest]: Number, published: string | null): AnnotatedReport =>
    annotate(marked, { published, mentions: [{ quantity: 'q', low, high: low, unit, ...rest }] });

test.each<[string, string, Number, Number, string[]]>([
  [
    'a place too many is a slip, not news',
    'crown',
    ['The ministry put the cost of repairs at {q:6.5 million crowns}.', 6_500_000],
    ['The cost of the repairs is put at {q:65 million crowns}.', 65_000_000],
    ['garbles'],
  ],
  [
    'a round number and its tenfold are news, not a slip',
    'account',
    ['The intruders copied the data of {q:20,000 accounts} of the bank.', 20_000],
    ['The data of {q:200,000 accounts} of the bank were copied by the intruders.', 200_000],
    ['updates'],
  ],
  [
    'a short number that sounds like the other is a slip or news',
    'parcel',
    ['Prosecutors accuse the unit of sending {q:four parcels} that caught fire.', 4],
    ['Prosecutors say the unit was sending {q:fourteen parcels} that caught fire.', 14],
    ['unexplained'],
  ],
  [
    'figures turned round are a slip or news',
    'room',
    ['Records for {q:25 cold rooms} were destroyed in the vaccine store.', 25],
    ['The intruders destroyed records of {q:52 cold rooms} in the vaccine store.', 52],
    ['unexplained'],
  ],
  [
    'a number that no slip makes of the other is news',
    'room',
    ['Records for {q:38 cold rooms} were destroyed in the vaccine store.', 38],
    ['The intruders destroyed records of {q:53 cold rooms} in the vaccine store.', 53],
    ['updates'],
  ],
  [
    'that both are millions says nothing of what they are',
    'crown',
    ['Furlong put the cost to the hospitals at {q:about 34 million crowns}.', 34_000_000, { comparator: 'about' }],
    ['The talks concern fishing quotas worth {q:34 million crowns} a season.', 34_000_000],
    [],
  ],
  [
    'sums with one word for what they are of are one',
    'crown',
    ['It estimated the cost of restoring the system at {q:4 million crowns}.', 4_000_000],
    ['Officials now expect that recovery will cost {q:7 million crowns}.', 7_000_000],
    ['updates'],
  ],
  [
    'two parts of those hurt are not one part',
    'wounded',
    ['A doctor said {q:three of the wounded} were in a critical condition.', 3],
    ['The clinic said {q:five of the wounded} had died overnight.', 5],
    [],
  ],
  [
    'some of the same devices are a part of them',
    'device',
    ['The group hired a network of {q:300,000 infected devices} for the attack.', 300_000],
    ['The group used {q:40,000 of the same devices} in the attack.', 40_000],
    ['other-scope'],
  ],
  [
    'a round large number leaves out a figure',
    'litre',
    ['The leak spilled {q:5.2 million litres} into the harbour basin.', 5_200_000],
    ['The leak spilled {q:5 million litres} into the harbour basin.', 5_000_000],
    ['vaguer'],
  ],
  [
    'places that two companies run are not one count',
    'clinic',
    ['Lowland Care, the company, runs {q:26 clinics} in the country.', 26],
    ['The attack hit a second company, which runs {q:four clinics}.', 4],
    [],
  ],
  [
    'two bounds far apart are of two things',
    'crown',
    ['The ministry asked all banks to check transfers {q:above 200,000 crowns} by Friday.', 200_000, OVER],
    ['The inspector appealed to money changers to report purchases of gold {q:above 40,000 crowns}.', 40_000, OVER],
    [],
  ],
  [
    'what a clearing house moves in a day is not what was stolen from it',
    'crown',
    ['Hackers moved {q:73 million crowns} out of the clearing house.', 73_000_000],
    ['The clearing house moves {q:around 2 billion crowns a day}.', 2_000_000_000, { rate: 'day' }],
    [],
  ],
  [
    'what an office does in a year is not set against what was taken',
    'application',
    ['The clerk had copies of {q:26 secret applications} in a bag.', 26],
    ['The office in Limmen examines {q:14,000 applications a year}.', 14_000, { rate: 'year' }],
    [],
  ],
])('%s', (_, unit, a, b, expected) => {
  const report = counting(unit);
  const field = unit === 'wounded' ? 'how-many people' : `how-many ${unit}s`;
  expect(relations(field, report(a, '2025-05-01'), report(b, '2025-05-02'))).toEqual(expected);
});

test('a later report that gives the earlier number beside its own is newer, though its number is smaller', () => {
  const charged = counting('litre')(['He poured {q:80 litres} of the additive into a tank.', 80], '2025-06-17');
  const found = annotate('The judge said he poured {q:60 litres} of the additive. He was charged with {p:80 litres}.', {
    published: '2025-09-30',
    mentions: [
      { quantity: 'q', low: 60, high: 60, unit: 'litre' },
      { quantity: 'p', low: 80, high: 80, unit: 'litre' },
    ],
  });
  expect(relations('how-many litres', charged, found)).toEqual(['updates']);
});

test('a sum paid to each of them is no part of another', () => {
  const report = counting('crown');
  const told = [
    report(['The Service paid each of them {q:820,000 crowns} for the editor.', 820_000, { each: true }], null),
    report(['The Service paid them {q:82,000 crowns} for the editor.', 82_000, { each: true }], null),
  ];
  expect(relations('how-many crowns', ...told)).toEqual(['garbles']);
});

test.each<[string, string, string, string | undefined]>([
  [
    'a day so long before the act is not its day',
    '{m:2 April}, nineteen days before the break-in',
    '2025-04-02',
    undefined,
  ],
  ['a day of the act is', '{m:2 April}, police said', '2025-04-02', 'when-happened'],
])('%s', (_, words, day, field) => {
  const told = annotate(`Police {v:accuse} Norland of {c:breaching the office on ${words}}.`, {
    mentions: [{ moment: 'm', stated: { month: 4, day: 2 }, interval: { from: day, to: day }, basis: 'inferred' }],
    statements: [{ cue: 'v', content: 'c', stance: 'accuse' }],
  });
  expect(compareOneEvent([told]).find(({ name }) => name.startsWith('when-'))?.name).toBe(field);
});

test('what each of them was paid does not grow: a place too many is a slip', () => {
  const report = counting('crown');
  const told = (each: boolean) => [
    report(['The Service paid each of them {q:800,000 crowns} for the editor.', 800_000, { each }], '2025-10-09'),
    report(['The Service paid each of them {q:80,000 crowns} for the editor.', 80_000, { each }], '2025-10-07'),
  ];
  expect(relations('how-many crowns', ...told(true))).toEqual(['garbles']);
  expect(relations('how-many crowns', ...told(false))).toEqual(['updates']);
});

const FIRST: Number = ['The ministry accused the Diving Company of sinking the ferry with {q:three mines}.', 3];

test.each<[string, string, string[]]>([
  [
    'a claim that a report keeps its distance from',
    'The minister claims that the Diving Company sank the ferry with {q:five mines}.',
    ['unexplained'],
  ],
  [
    'what is told of us',
    'The minister says that our Diving Company sank the ferry with {q:five mines}.',
    ['unexplained'],
  ],
  [
    'a minister who says more',
    'The minister says that the Diving Company sank the ferry with {q:five mines}.',
    ['updates'],
  ],
  [
    'a claim that has been revised',
    'The minister now claims that the Diving Company sank the ferry with {q:five mines}.',
    ['updates'],
  ],
])('%s, a day later', (_, marked, expected) => {
  const report = counting('mine');
  expect(relations('how-many mines', report(FIRST, '2026-04-27'), report([marked, 5], '2026-04-28'))).toEqual(expected);
});

test.each<[string, string[]]>([
  ['2026-04-27', ['unexplained']],
  ['2026-04-28', ['updates']],
])('what was said on %s is newer only than a report of an earlier day', (day, expected) => {
  const later = annotate('{t:Then} the minister accused the Diving Company of sinking the ferry with {q:five mines}.', {
    published: '2026-04-28',
    mentions: [
      { moment: 't', granularity: 'day', kind: 'announced', interval: { from: day, to: day } },
      { quantity: 'q', low: 5, high: 5, unit: 'mine' },
    ],
  });
  expect(relations('how-many mines', counting('mine')(FIRST, '2026-04-27'), later)).toEqual(expected);
});

test.each<[string, string[]]>([
  ['Three of them hit.', ['other-scope']],
  ['It did not send three of them or five of them.', ['updates']],
])('of the drones that one report counts the other may have counted some: %s', (rest, expected) => {
  const report = counting('drone');
  const told = [
    report(['{q:Three drones} hit the Merrin gas platform off the coast.', 3], '2026-03-12'),
    report([`The unit attacked the Merrin gas platform off the coast with {q:five drones}. ${rest}`, 5], '2026-03-30'),
  ];
  expect(relations('how-many drones', ...told)).toEqual(expected);
});

test.each<[string, number, string]>([
  ['It wiped the computers of the Merrin mill and {q:four other plants}.', 5, 'the Merrin mill and four other plants'],
  ['It wiped the computers of a mill and {q:four other plants}.', 4, 'four other plants'],
])('one named and others are one more: %s', (marked, low, words) => {
  const report = counting('plant')([marked, 4], null);
  const [reading] = compareOneEvent([report]).find(({ name }) => name === 'how-many plants')!.readings;
  expect(reading!.value).toMatchObject({ quantity: { low } });
  expect(words).toContain(report.report.text.slice(reading!.start!, reading!.end!));
});

test('a third number is compared with the number, not with its slip', () => {
  const report = counting('crown');
  const told = [
    report(['It estimated the cost of restoring the system at {q:4 million crowns}.', 4_000_000], '2026-02-11'),
    report(['The cost of restoring the system is {q:6.5 million crowns}.', 6_500_000], '2026-02-13'),
    report(['The cost of restoring the system is {q:65 million crowns}.', 65_000_000], '2026-02-14'),
  ];
  expect(relations('how-many crowns', ...told).sort()).toEqual(['garbles', 'updates']);
});

test('men charged and men released are two groups', () => {
  const told = annotate(
    'Police charged the captain and {q:three other men}. {p:Eight members} of the crew were released.',
    {
      mentions: [
        { quantity: 'q', low: 3, high: 3, unit: 'man' },
        { quantity: 'p', low: 8, high: 8, unit: 'member' },
      ],
    },
  );
  expect(relations('how-many people', told)).toEqual([]);
});

test.each<[string, string, number, number]>([
  ['two and two of whom nothing like is told are others', 'Berg employs {q:two workers} at the plant.', 2, 0],
  ['two and two of whom one thing is told are the same', 'Police arrested {q:two workers} on Friday.', 2, 1],
  ['so many agree by more than chance', 'Berg employs {q:214 workers} at the plant.', 214, 1],
])('%s', (_, marked, number, expected) => {
  const people = counting('worker');
  const told = [
    people([marked, number], null),
    people([`The trawler was held and detained with {q:${number} workers} on board.`, number], null),
  ];
  const { comparisons } = compareOneEvent(told).find(({ name }) => name === 'how-many people')!;
  expect(comparisons.filter(({ relation }) => relation === 'agrees')).toHaveLength(expected);
});

test('a day still to come is none on which something happened; a year printed ahead of the report is shown', () => {
  const kinds = (stated: { year?: number }) => {
    const mentions = [
      { moment: 'm', kind: 'happened', stated, interval: { from: '2025-09-08', to: '2025-09-08' } },
    ] as const;
    const told = annotate('The trial over the fuel begins {m:on 8 September}.', {
      published: '2025-06-17',
      mentions: [...mentions],
    });
    return compareOneEvent([told]).map(({ name }) => name);
  };
  expect(kinds({})).toEqual([]);
  expect(kinds({ year: 2025 })).toEqual(['when-happened']);
});

test.each<[string, string[]]>([
  ['{p:seven officials}', []],
  ['{p:seven journalists}', ['updates']],
])('nine journalists and %s of one report are two groups where they are two kinds of people', (counted, expected) => {
  const earlier = annotate('The telephones of {q:nine journalists} were opened by the service.', {
    published: '2026-04-14',
    mentions: [{ quantity: 'q', low: 9, high: 9, unit: 'journalist' }],
  });
  const later = annotate(`The telephones of {q:nine journalists} were opened by the service, and of ${counted} now.`, {
    published: '2026-05-05',
    mentions: [
      { quantity: 'q', low: 9, high: 9, unit: 'journalist' },
      { quantity: 'p', low: 7, high: 7, unit: counted.includes('official') ? 'official' : 'journalist' },
    ],
  });
  expect(relations('how-many people', earlier, later)).toEqual(expected);
});

test.each<[string, string, string, string[]]>([
  ['of two countries are others', 'GB', 'RU', []],
  ['of one country are the same', 'RU', 'RU', ['agrees']],
])('as many envoys sent home, %s', (_, first, second, expected) => {
  const told = (marked: string, country: string, published: string) =>
    annotate(marked, {
      published,
      mentions: [
        { quantity: 'q', low: 23, high: 23, unit: 'diplomat' },
        { actor: 'q', level: 'person', country },
      ],
    });
  const fields = compareOneEvent([
    told('It ordered {q:23 diplomats} home over the poisoning.', first, '2025-05-01'),
    told('It expelled {q:23 diplomats} over the poisoning.', second, '2025-05-02'),
  ]);
  const found = fields.find(({ name }) => name === 'how-many people')?.comparisons ?? [];
  expect(found.map(({ relation }) => relation)).toEqual(expected);
});
