import { expect, it } from 'vitest';
import { openCodebooks } from '../../../codebooks/codebooks.ts';
import { groupActors } from '../../../src/reconcile/actor/group-actors.ts';
import { annotate } from '../../support/annotate.ts';

const codebooks = openCodebooks();

it.each([
  ['Government of Poland', 'PL', ['state']],
  ['Polish government', 'PL', ['state']],
  ['Ministry of Government Affairs', 'PL', ['organisation', 'state']],
  ['Government of Velmora', null, ['organisation', 'state']],
])('whoever speaks as %s, which no mention holds, is that state', (actor, actorCountry, levels) => {
  const report = annotate('{m:Poland} was hit. {c:It was a raid.}', {
    mentions: [{ actor: 'm', name: 'Poland', level: 'state', country: 'PL' }],
    statements: [{ content: 'c', stance: 'accuse', actor, actorCountry }],
  });
  const found = groupActors([report], [], codebooks);
  expect(found.map(({ level }) => level).sort()).toEqual(levels);
});
