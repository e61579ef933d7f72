import { expect, test } from 'vitest';
import { annotate } from '../../support/annotate.ts';
import { compareOneEvent, shown } from '../../support/one-event.ts';

type Told = [marked: string, low: number, unit: string, published?: string];

function compare(...told: Told[]): string[] {
  const reports = told.map(([marked, low, unit, published = null]) =>
    annotate(marked, { published, mentions: [{ quantity: 'q', low, high: low, unit }] }),
  );
  const fields = compareOneEvent(reports).filter(({ name }) => name === 'how-many people');
  return fields.flatMap((field) => shown(field, reports)).sort();
}

const NONE: Told = ['{q:No deaths} had been linked to the outage.', 0, 'death', '2026-05-01'];
const LOOKED: Told = ['The ward opened an inquiry into {q:one death} after the outage.', 1, 'death', '2026-05-02'];
const DIED: Told = ['{q:One patient}, a carpenter, died after the outage.', 1, 'patient', '2026-05-09'];
const HURT: Told = ['{q:Two nurses} were injured.', 2, 'nurse', '2026-05-09'];

test.each<[string, Told[], string[]]>([
  ['none, and later one', [NONE, DIED], ['No deaths / One patient: updates']],
  ['a later toll', [DIED, ['The death toll is now {q:4}.', 4, 'death', '2026-06-01']], ['One patient / 4: updates']],
  [
    'none, and one in two undated reports',
    [
      ['{q:No deaths} were linked to the outage of the ward.', 0, 'death'],
      ['{q:One nurse} died in the outage of the ward.', 1, 'nurse'],
    ],
    ['No deaths / One nurse: unexplained'],
  ],
  ['what is looked into is not told', [NONE, LOOKED], ['No deaths / one death: other-scope']],
  ['nor does it agree with what is told', [LOOKED, DIED], ['One patient / one death: other-scope']],
  ['the dead and the injured are two groups', [DIED, HURT], []],
  ['one death in two words', [DIED, ['It told of {q:one death}.', 1, 'death']], ['One patient / one death: agrees']],
])('%s', (_, told, expected) => {
  const flat = (line: string) => {
    const [words, relation] = line.split(/: (?=[\w-]+$)/) as [string, string];
    return relation === 'updates' ? line : `${words.split(' / ').sort().join(' / ')}: ${relation}`;
  };
  expect(compare(...told).map(flat)).toEqual(expected);
});

test('kin and people who are counted whole are no part of others', () => {
  const found = compare(
    ['Up to {q:40,000 of their kin} were killed.', 40_000, 'kin'],
    ['It told of {q:40,000 people} killed.', 40_000, 'person'],
  );
  expect(found.map((line) => line.split(': ').at(-1))).toEqual(['agrees']);
});
