import { expect, it } from 'vitest';
import type { AnnotatedReport } from '../../../src/model/annotated-report.ts';
import type { Actor } from '../../../src/model/actor.ts';
import type { Event } from '../../../src/model/event.ts';
import type { Statement } from '../../../src/model/statement.ts';
import { noAnswer } from '../../../src/present/view/no-answer.ts';
import { viewDossier } from '../../../src/present/view/view-dossier.ts';
import { annotate } from '../../support/annotate.ts';
import { sampleDossier } from '../../support/sample-dossier.ts';

const told = annotate(
  '{a:The Ostrav ministry} blamed {b:Velmark} for {c:the raid on the locks}. {d:The Tarn ministry} blamed {e:Velmark} for {f:the outage}. {g:Velmark} denied {h:the outage}. {i:Brask} denied {j:that he knew of it}.',
  {
    statements: [
      { source: 'a', content: 'c', stance: 'accuse', actor: 'Ostrav ministry', accused: 'Velmark', voice: 'source' },
      { source: 'd', content: 'f', stance: 'accuse', actor: 'Tarn ministry', accused: 'Velmark', voice: 'source' },
      { source: 'g', content: 'h', stance: 'deny', actor: 'Velmark', voice: 'source' },
      { source: 'i', content: 'j', stance: 'deny', actor: 'Brask', voice: 'source' },
    ],
  },
);
const [raid, outage, denial, brask] = told.statements;

function linesOf(reports: AnnotatedReport[], deniers: Record<string, string>, offices: Partial<Actor>[] = []) {
  const actor = (name: string): Actor => ({ ...sampleDossier().actors[0]!, id: `a-${name}`, name, aliases: [] });
  const actors = ['Velmark', 'Brask'].map(actor).map((one, i) => ({ ...one, ...offices[i] }));
  const position = { ...sampleDossier().events.flatMap(({ positions }) => positions)[0]!, answers: [] };
  const event: Event = {
    ...sampleDossier().events[0]!,
    statements: reports.flatMap(({ statements }) => statements.map(({ id }) => id)),
    positions: Object.entries(deniers).map(([id, name]) => ({ ...position, actor: `a-${name}`, statements: [id] })),
    fields: [],
    links: [],
  };
  return viewDossier({ ...sampleDossier(), actors, reports, events: [event], lineage: [], unanswered: [] });
}

it('an accusation that nothing answers points to what its accused denies beside', () => {
  denial!.answers = [{ statement: outage!.id, element: 'act' }];
  const view = linesOf([told], { [denial!.id]: 'Velmark', [brask!.id]: 'Brask' });
  expect(noAnswer(view, raid!)).toEqual([
    'No answer in these reports to this one; Velmark denies in ',
    { ref: denial!.id },
  ]);
});

it('where others deny and nobody knows what, their denial is pointed to as tied to nothing', () => {
  const view = linesOf([told], { [brask!.id]: 'Brask' });
  expect(noAnswer(view, raid!)).toEqual([
    'No answer in these reports to this one; a denial that is tied to no accusation stands in ',
    { ref: brask!.id },
  ]);
});

it('a denial that only passes on one that is tied is not pointed to', () => {
  const lawyer = annotate('{a:Norland} blamed {b:Velmark} for {c:the raid}. {d:Brask} said {e:{f:he} denied {g:it}}.', {
    statements: [
      { source: 'a', content: 'c', stance: 'accuse', actor: 'Norland', accused: 'Velmark', voice: 'source' },
      { source: 'd', content: 'e', stance: 'deny', actor: 'Brask', voice: 'source' },
      { source: 'f', content: 'g', stance: 'deny', actor: 'Lund', voice: 'source', nestedIn: 1 },
    ],
  });
  const [charge, outer, inner] = lawyer.statements;
  const pointed = () => noAnswer(linesOf([lawyer], { [outer!.id]: 'Brask' }), charge!);
  expect(pointed()).toContainEqual({ ref: inner!.id });
  expect(pointed()).not.toContainEqual({ ref: outer!.id });
});

it.each([
  ['that answers another accusation', (one: Statement) => (one.answers = [{ statement: outage!.id, element: 'act' }])],
  ['of the one who accuses', (one: Statement) => (one.actor = raid!.actor)],
])('a denial %s is not pointed to', (_, change) => {
  const other = structuredClone(told);
  change(other.statements[3]!);
  expect(noAnswer(linesOf([other], { [brask!.id]: 'Brask' }), other.statements[0]!)).toEqual([
    'No answer in these reports',
  ]);
});

it.each([
  ['an office of its state', { name: 'Velmark ministry', country: 'SE', level: 'organisation' }, true],
  ['its state', { name: 'Velmark', country: 'SE', level: 'state' }, true],
  ['a firm from there', { name: 'Velmark Ferries', country: 'SE', level: 'organisation' }, false],
  ['an office of another state', { name: 'Tarn ministry of the sea', country: 'NO', level: 'organisation' }, false],
] as const)('where a unit of a state stands accused, what %s denies beside is pointed to', (_, denier, expected) => {
  const other = structuredClone(told);
  const charge = other.statements[0]!;
  Object.assign(charge, { accused: 'Unit 4', accusedLevel: 'unit', accusedCountry: 'SE', actorCountry: 'NO' });
  for (const one of other.statements.slice(2)) one.answers = [{ statement: outage!.id, element: 'act' }];
  other.statements[2]!.actor = denier.name;
  const view = linesOf([other], { [denial!.id]: 'Velmark' }, [denier]);
  expect(noAnswer(view, charge)).toEqual(
    expected
      ? [`No answer in these reports to this one; ${denier.name} denies in `, { ref: denial!.id }]
      : ['No answer in these reports'],
  );
});
