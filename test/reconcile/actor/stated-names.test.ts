import { expect, test } from 'vitest';
import { openCodebooks } from '../../../codebooks/codebooks.ts';
import type { ActorMention } from '../../../src/model/mention.ts';
import { groupActors } from '../../../src/reconcile/actor/group-actors.ts';
import { annotate } from '../../support/annotate.ts';

const codebooks = openCodebooks();
const PERSONS = [{ level: 'person' }, { level: 'person' }] as const;
const BODIES = [{}, {}] as const;
const GROUP = [{ level: 'unit', form: 'description' }, { level: 'unit' }] as const;
const STATES = [{ level: 'state' }, { level: 'state' }] as const;

/** How many actors the two that are marked `a` and `b` come to. */
function actorsIn(marked: string, [a, b]: readonly [Partial<ActorMention>, Partial<ActorMention>]): number {
  const report = annotate(marked, {
    mentions: [
      { ...a, actor: 'a', refersTo: undefined },
      { ...b, actor: 'b', refersTo: undefined },
    ],
  });
  return groupActors([report], [], codebooks).length;
}

test.each([
  ['{a:President Ivo Brandt} called {b:Mr. Orlok} an “animal” and warned him.', PERSONS],
  ['{a:Brandt} called {b:Orlok} on Monday.', PERSONS],
  ['{a:Ivo Brandt}, formerly of the navy, and {b:Orlok} met.', PERSONS],
  ['{a:Ivo Brandt} ({b:Petra Holm}) spoke.', PERSONS],
  ['{a:Harbour Union} called {b:Signals Bureau} an enemy of the port.', BODIES],
  ['{a:Harbour Union} dubbed {b:Signals Bureau} “the leak”.', BODIES],
  ['the {a:council} called {b:Signals Bureau} an enemy of the port.', [{ form: 'description' }, {}] as const],
  ['the {a:council} called {b:Signals Bureau}’s account false.', [{ form: 'description' }, {}] as const],
  ['{a:Norland} called {b:Velmora} a threat.', STATES],
])('whoever is called something is not who calls: %s', (marked, kinds) => {
  expect(actorsIn(marked, kinds)).toBe(2);
});

test.each([
  ['{a:Radan Velk}, also known as {b:Pavel Lind}, was held.', PERSONS],
  ['{a:Radan Velk} (aka {b:Pavel Lind}) was held.', PERSONS],
  ['{a:Gale Otter}, dubbed {b:Salt Reed}, did it.', BODIES],
  ['{a:Tidal Security Authority}, called {b:Vaktholm}, did it.', BODIES],
  ['{a:Tidal Security Authority}, formerly {b:Vaktholm}, did it.', BODIES],
  ['a {a:hacking group} called {b:Salt Reed} did it.', GROUP],
])('one actor has both names: %s', (marked, kinds) => {
  expect(actorsIn(marked, kinds)).toBe(1);
});
