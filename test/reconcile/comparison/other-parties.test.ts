import { expect, test } from 'vitest';
import type { ActorLevel } from '../../../src/model/actor.ts';
import { annotate } from '../../support/annotate.ts';
import { compareOneEvent } from '../../support/one-event.ts';

type Accused = [marked: string, name: string, level: ActorLevel, partOf?: string];

const accusing = ([marked, name, level, partOf]: Accused) =>
  annotate(`{s:Police} {v:accuse} {c:${marked} of breaching the harbour network}.`, {
    mentions: [
      { actor: 's', name: 'Police' },
      { actor: 'a', name, level, partOf: partOf ?? null },
    ],
    statements: [{ source: 's', cue: 'v', content: 'c', stance: 'accuse', accused: name }],
  });

test.each<[string, Accused, Accused, string[]]>([
  [
    'two names for one act differ',
    ['{a:Grey Heron}', 'Grey Heron', 'organisation'],
    ['{a:Night Otter}', 'Night Otter', 'organisation'],
    ['unexplained'],
  ],
  [
    'a group may work for the state that another report names',
    ['{a:Grey Heron}', 'Grey Heron', 'organisation'],
    ['{a:Norland}', 'Norland', 'state'],
    [],
  ],
  [
    'a place where something stands is not accused',
    ['{a:Grey Heron}', 'Grey Heron', 'organisation'],
    ['the section in the town of {a:Ulm Dorren}', 'Ulm Dorren', 'organisation'],
    [],
  ],
  [
    'our directorate is that of our country',
    ['{a:the Second Directorate of Norland}', 'Second Directorate of Norland', 'organisation'],
    ['{a:our Second Directorate}', 'our Second Directorate', 'organisation'],
    [],
  ],
  [
    'the unit of a name is the name',
    ['{a:Grey Heron}', 'Grey Heron', 'organisation'],
    ['{a:the Grey Heron unit}', 'Grey Heron unit', 'unit', 'Grey Heron'],
    [],
  ],
  [
    'the same group is the one just named',
    ['{a:Grey Heron}', 'Grey Heron', 'organisation'],
    ['{a:the same group}', 'same group', 'unit', 'Grey Heron'],
    [],
  ],
  [
    'the words of a name in another order are the name',
    ["{a:Norland's 14th Artillery Brigade}", "Norland's 14th Artillery Brigade", 'unit'],
    ['{a:the 14th Artillery Brigade of Norland}', '14th Artillery Brigade of Norland', 'unit'],
    [],
  ],
])('%s', (_, a, b, expected) => {
  const fields = compareOneEvent([accusing(a), accusing(b)]);
  const found = fields.find(({ name }) => name === 'accused')!.comparisons.map(({ relation }) => relation);
  expect(found.filter((relation) => relation !== 'agrees' && relation !== 'silent')).toEqual(expected);
});

test.each([
  ['a later report that names the party in passing keeps back another', 'It was not the work of Grey Heron.', 0],
  ['a later report that does not name it may copy an older one', 'It was the work of hackers.', 1],
])('%s', (_, passing, count) => {
  const named = annotate('{s:Police} {v:accuse} {c:{a:Grey Heron} of breaching the harbour network}.', {
    published: '2025-11-04',
    mentions: [
      { actor: 's', name: 'Police' },
      { actor: 'a', name: 'Grey Heron' },
    ],
    statements: [{ source: 's', cue: 'v', content: 'c', stance: 'accuse', accused: 'Grey Heron' }],
  });
  const kept = annotate(`The harbour network was breached. ${passing} He declined to name the group.`, {
    published: '2026-02-09',
  });
  const accused = compareOneEvent([named, kept]).find(({ name }) => name === 'accused')!;
  expect(accused.comparisons.filter(({ relation }) => relation === 'unexplained')).toHaveLength(count);
});

test.each([
  ['the minister who accuses is not the one to answer', 'Cordula Haim', undefined],
  ['a spokesman of the accused is', 'Benno Starck', 'response'],
])('%s', (_, name, field) => {
  const told = annotate(
    '{s:Cordula Haim} {v:accuses} {c:{a:Grey Heron} of a breach}. {t:She} {d:did not respond to} {e:that}.',
    {
      mentions: [
        { actor: 's', name: 'Cordula Haim' },
        { actor: 'a', name: 'Grey Heron' },
        { actor: 't', name },
      ],
      statements: [
        { source: 's', cue: 'v', content: 'c', stance: 'accuse', actor: 'Cordula Haim', accused: 'Grey Heron' },
        { source: 't', cue: 'd', content: 'e', stance: 'withhold', actor: name },
      ],
    },
  );
  expect(compareOneEvent([told]).find((one) => one.name === 'response')?.name).toBe(field);
});

const blaming = (accuser: string, marked: string, name: string, country: string) =>
  annotate(`{s:${accuser}} {v:accused} {c:{a:${marked}} of stealing the passenger data of the tram line}.`, {
    mentions: [
      { actor: 's', name: accuser, level: 'state', country: 'XA' },
      { actor: 'a', name, level: 'unit', country },
    ],
    statements: [
      {
        source: 's',
        cue: 'v',
        content: 'c',
        stance: 'accuse',
        actor: accuser,
        actorCountry: 'XA',
        accused: name,
        accusedLevel: 'unit',
        accusedCountry: country,
      },
    ],
  });

test.each<[string, string, string[]]>([
  ['hackers of two states, accused by one side of one act, are a difference', 'XC', ['unexplained']],
  ['hackers of one state in two words are none', 'XB', []],
])('%s', (_, country, expected) => {
  const fields = compareOneEvent([
    blaming('Norland', 'hackers of the Varland army', 'hackers of the Varland army', 'XB'),
    blaming('Norland', 'Corrund-linked intruders', 'Corrund-linked intruders', country),
  ]);
  const found = fields.find(({ name }) => name === 'accused')!.comparisons.map(({ relation }) => relation);
  expect(found.filter((relation) => relation === 'unexplained')).toEqual(expected);
});
