import { expect, test } from 'vitest';
import { annotate } from '../../support/annotate.ts';
import { compareOneEvent, shown } from '../../support/one-event.ts';

type Told = [marked: string, low: number, published?: string];

function compare(unit: string, ...told: Told[]): string[] {
  const reports = told.map(([marked, low, published = null]) =>
    annotate(marked, { published, mentions: [{ quantity: 'q', low, high: low, unit }] }),
  );
  return compareOneEvent(reports).flatMap((field) => shown(field, reports).map((line) => `${field.name}: ${line}`));
}

const FIRST: Told = ['The hackers demanded {q:40 million crowns} for the files.', 40e6];
const CUT: Told = ['The hackers cut their demand to {q:25 million crowns} overnight.', 25e6];

const dated = ([marked, low]: Told, published: string): Told => [marked, low, published];

test.each<[string, Told, Told]>([
  ['undated', FIRST, CUT],
  ['dated', dated(FIRST, '2026-03-01'), dated(CUT, '2026-03-02')],
  ['the first demand told again later', dated(FIRST, '2026-03-09'), dated(CUT, '2026-03-02')],
  [
    'from one to the other',
    FIRST,
    ['The gang lowered its ransom demand {q:from 40 million to 25 million crowns}.', 25e6],
  ],
  ['passive', FIRST, ['The ransom was later lowered to {q:25 million crowns}.', 25e6]],
])('a demand that was cut is the later one: %s', (_, first, cut) => {
  const words = /\{q:(.*)\}/.exec(cut[0])![1]!;
  expect(compare('crown', first, cut)).toEqual([`how-much ransom: 40 million crowns / ${words}: updates`]);
});

test.each<[string, Told, Told, string]>([
  ['a larger one', FIRST, ['The gang raised its ransom demand to {q:60 million crowns}.', 60e6], 'updates'],
  ['not a smaller one', FIRST, ['The gang raised its ransom demand to {q:30 million crowns}.', 30e6], 'unexplained'],
])('a demand that was raised is later than %s', (_, first, raised, relation) => {
  expect(compare('crown', first, raised).map((line) => line.split(': ').at(-1))).toEqual([relation]);
});

test('a rounder word for the new sum is no former one', () => {
  const reports = [
    annotate(CUT[0], { mentions: [{ quantity: 'q', low: 25e6, high: 25e6, unit: 'crown' }] }),
    annotate('The gang asks for a ransom of {q:about 26 million crowns}.', {
      mentions: [{ quantity: 'q', low: 26e6, high: 26e6, comparator: 'about', unit: 'crown' }],
    }),
  ];
  const found = compareOneEvent(reports).flatMap(({ comparisons }) => comparisons.map(({ relation }) => relation));
  expect(found).not.toContain('updates');
});

test.each<[string, string]>([
  ['The hackers have asked for {q:4 million crowns} in all.', 'how-much ransom'],
  ['The ministry asked for {q:4 million crowns} to mend the roof.', 'how-many crowns'],
  ['The port demanded damages of {q:4 million crowns} from the yard.', 'how-many crowns'],
  ['They demanded 2 million lira, about {q:4 million crowns}.', 'how-much ransom'],
  ['They demanded the files and wrote to {q:4 million crowns}.', 'how-many crowns'],
])('what is asked for is a ransom: %s', (marked, field) => {
  const report = annotate(marked, { mentions: [{ quantity: 'q', low: 4e6, high: 4e6, unit: 'crown' }] });
  expect(compareOneEvent([report]).map(({ name }) => name)).toContain(field);
});
