import { expect, it } from 'vitest';
import type { Actor } from '../../../src/model/actor.ts';
import type { Event } from '../../../src/model/event.ts';
import { nameThirdParties } from '../../../src/present/view/summary/name-third-parties.ts';
import { viewDossier } from '../../../src/present/view/view-dossier.ts';
import { annotate } from '../../support/annotate.ts';
import { sampleDossier } from '../../support/sample-dossier.ts';

const NONE = 'No named third party speaks.';

/** What is said of a speaker who accuses Sudland, as Norland does three times. */
function named(name: string, facts: Partial<Actor> = {}): string {
  const report = annotate('{a:One}. {b:Two}. {c:Three}. {d:Four}.', {
    statements: ['a', 'b', 'c', 'd'].map((content, i) => ({
      content,
      stance: 'accuse',
      actor: i < 3 ? 'Norland' : name,
      actorCountry: i < 3 ? 'XN' : (facts.country ?? null),
      accused: 'Sudland',
      accusedCountry: 'XS',
      voice: 'source',
    })),
  });
  const actor = { ...sampleDossier().actors[0]!, level: 'organisation', country: null, partOf: null, speaksFor: null };
  const speaker = { ...actor, id: 'a-speaker', name, aliases: [], mentions: [], ...facts } as Actor;
  const position = { actor: speaker.id, stance: 'accuse', statements: [report.statements[3]!.id], answers: [] };
  const event = { ...sampleDossier().events[0]!, fields: [], links: [], positions: [position] } as unknown as Event;
  const dossier = { ...sampleDossier(), reports: [report], actors: [speaker], events: [event] };
  return nameThirdParties(viewDossier(dossier), event, report.statements);
}

/** What is said of the parties themselves: whoever accuses alone, and a firm of no known country that denies; not of who works at another firm. */
it('no party is a third party', () => {
  const report = annotate('{a:One}. {b:Two}.', {
    statements: [
      { content: 'a', stance: 'accuse', actor: 'Pellia', accused: 'Norvane', voice: 'source' },
      { content: 'b', stance: 'deny', actor: 'Tarn Labs', voice: 'source' },
    ],
  });
  const sample = sampleDossier().actors[0]!;
  const actor = (id: string, name: string, mentions: string[] = []) =>
    ({
      ...sample,
      id,
      name,
      level: 'organisation',
      country: null,
      partOf: null,
      speaksFor: null,
      aliases: [],
      mentions,
    }) as Actor;
  const actors = [
    actor('a-p', 'Pellia'),
    actor('a-t', 'Tarn Labs'),
    actor('a-n', 'Norvane'),
    actor('a-v', 'Velm Labs'),
    { ...actor('a-r', 'Ana Roe'), level: 'person', partOf: 'a-v' },
    { ...actor('a-o', 'Oda Lund'), level: 'person', partOf: 'a-t' },
    { ...actor('a-i', 'Ivo Dane'), level: 'person' },
  ] satisfies Actor[];
  const [accusation, denial] = report.statements;
  const speaks = (id: string, stance: string, statement: string) => ({
    actor: id,
    stance,
    statements: [statement],
    answers: [],
  });
  const positions = [
    speaks('a-p', 'accuse', accusation!.id),
    speaks('a-t', 'deny', denial!.id),
    speaks('a-t', 'assess', denial!.id),
    speaks('a-n', 'assess', denial!.id),
    speaks('a-v', 'assess', denial!.id),
    ...['a-r', 'a-o', 'a-i'].map((id) => speaks(id, 'assess', denial!.id)),
  ];
  const event = { ...sampleDossier().events[0]!, fields: [], links: [], positions } as unknown as Event;
  const dossier = { ...sampleDossier(), reports: [report], actors, events: [event] };
  const view = { ...viewDossier(dossier), actorOf: new Map([[accusation!.id, actors[0]!]]) };
  expect(nameThirdParties(view, event, [accusation!])).toBe('Of third parties, Velm Labs and Ana Roe speak.');
});

/** What is said where Norland accuses Sudland and others answer: each with its words. */
function heard(others: readonly [name: string, stance: string, words: string, facts?: Partial<Actor>][]): string {
  const texts = others.map(([name, , words]) => `{${name.replace(/\W/g, '-')}:${words}}.`).join(' ');
  const report = annotate(`{k:One}. ${texts}`, {
    statements: [
      { content: 'k', stance: 'accuse', actor: 'Norland', accused: 'Sudland', voice: 'source' },
      ...others.map(([name, stance]) => ({ content: name.replace(/\W/g, '-'), stance: stance as 'deny', actor: name })),
    ],
  });
  const sample = { ...sampleDossier().actors[0]!, level: 'organisation', country: null, partOf: null, speaksFor: null };
  const actors = others.map(
    ([name, , , facts], i) => ({ ...sample, id: `a-${i}`, name, aliases: [], ...facts }) as Actor,
  );
  const positions = others.map(([, stance], i) => ({
    ...{ actor: `a-${i}`, stance, statements: [report.statements[i + 1]!.id], answers: [] },
  }));
  const hit = { name: 'target', readings: [{ value: { kind: 'actor', actor: 'a-hit', name: 'Kelvolt' } }] };
  const event = { ...sampleDossier().events[0]!, fields: [hit], links: [], positions } as unknown as Event;
  const dossier = { ...sampleDossier(), reports: [report], actors, events: [{ ...event, fields: [] }] };
  return nameThirdParties(viewDossier(dossier), event, [report.statements[0]!]);
}

it.each<[string, Parameters<typeof heard>[0]]>([
  [
    'Of third parties, Tarn Labs says only that it can not confirm it.',
    [['Tarn Labs', 'withhold', 'could not confirm who did it']],
  ],
  [
    'Of third parties, Tarn Labs says only that it can not confirm it.',
    [['Tarn Labs', 'withhold', 'was unable to verify the claim']],
  ],
  [
    'Of third parties, Velm Labs speaks; Tarn Labs says only that it can not confirm it.',
    [
      ['Tarn Labs', 'withhold', 'has not been able to attribute the raid'],
      ['Velm Labs', 'assess', 'probably Sudland'],
    ],
  ],
  [
    'Of third parties, Tarn Labs says only that it can not confirm it.',
    [['Tarn Labs', 'withhold', 'could not tie the intruders to any state']],
  ],
  [NONE, [['Tarn Labs', 'withhold', 'declined to comment']]],
  [NONE, [['Interior Ministry', 'withhold', 'could not confirm it']]],
  [NONE, [['Sudland', 'withhold', 'could not confirm it']]],
  [NONE, [['Kelvolt', 'confirm', 'it was hit', { id: 'a-hit' }]]],
])('%s', (said, others) => {
  const named = others.map(([name, stance, words, facts]) => [name, stance, words, facts] as const);
  expect(heard(named.map(([...one]) => one))).toBe(said);
});

it.each([
  ['a firm', 'Tarn Labs', {}, 'Of third parties, Tarn Labs speaks.'],
  ['a third country', 'Westfold', { level: 'state', country: 'XW' }, 'Of third parties, Westfold speaks.'],
  ['the side that accuses', 'Norland', { level: 'state', country: 'XN' }, NONE],
  ['an office of a country not known', 'Interior Ministry', {}, NONE],
  ['an office of the state', 'National Cyber Office', {}, NONE],
  ['a body without a name', 'the incident', {}, NONE],
  ['an unnamed source', 'Tarn Labs', { anonymous: true }, NONE],
] as const)('%s', (_, name, facts, said) => expect(named(name, facts)).toBe(said));
