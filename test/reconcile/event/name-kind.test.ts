import { expect, it } from 'vitest';
import { openCodebooks } from '../../../codebooks/codebooks.ts';
import { openCasts } from '../../../src/reconcile/actor/cast.ts';
import { groupActors } from '../../../src/reconcile/actor/group-actors.ts';
import { groupEvents } from '../../../src/reconcile/event/group-events.ts';
import { says, tell } from '../../support/story.ts';

const codebooks = openCodebooks();

function eventsOf(text: string) {
  const report = tell(`{Northmark:Northmark} said ${text}`, [says('accuse', 'Northmark', 'Southmere', 'k')]);
  const actors = groupActors([report], [], codebooks);
  const { events } = groupEvents([report], openCasts(actors, [report], codebooks), codebooks);
  return events.map(({ kind, title }) => ({ kind, title }));
}

it.each([
  '{k:{Southmere:Southmere} attacked the air base}. The attack killed eleven, and the attackers fled.',
  '{k:{Southmere:Southmere} attacked the envoy with poison}. The incident and the raid on his house shook the town.',
  '{k:{Southmere:Southmere} is in breach of the fishing treaty}. The breach and two incidents at sea go back to May.',
])('an attack or a breach of another kind is no intrusion: %s', (text) => {
  expect(eventsOf(text)).toEqual([{ kind: 'accusation', title: 'Northmark accuses Southmere' }]);
});

it.each([
  '{k:{Southmere:Southmere} attacked the port}. The attack stopped its servers, and the attackers left a note.',
  '{k:{Southmere:Southmere} attacked the port}. The cyber-attack lasted a day, and the attack spread.',
  '{k:{Southmere:Southmere} attacked the archive}. The attackers broke into its vaults; the raid took an hour.',
])('one that got into a place or a machine is: %s', (text) => {
  expect(eventsOf(text)).toEqual([{ kind: 'intrusion', title: 'Intrusion ascribed to Southmere, by Northmark' }]);
});
