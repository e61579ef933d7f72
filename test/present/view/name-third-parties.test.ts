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

it.each([
  ['a firm', 'Tarn Labs', {}, 'Of third parties, Tarn Labs speaks.'],
  ['a third country', 'Westfold', { level: 'state', country: 'XW' }, 'Of third parties, Westfold speaks.'],
  ['the side that accuses', 'Norland', { level: 'state', country: 'XN' }, NONE],
  ['an office of a country not known', 'Interior Ministry', {}, NONE],
  ['an office of the state', 'National Cyber Office', {}, NONE],
  ['a body without a name', 'the incident', {}, NONE],
  ['an unnamed source', 'Tarn Labs', { anonymous: true }, NONE],
] as const)('%s', (_, name, facts, said) => expect(named(name, facts)).toBe(said));
