import { describe, expect, it } from 'vitest';
import { openCodebooks } from '../../../codebooks/codebooks.ts';
import type { EventKind } from '../../../src/model/event.ts';
import { indexActors } from '../../../src/reconcile/actor/find-actor.ts';
import { groupActors } from '../../../src/reconcile/actor/group-actors.ts';
import { titleEvent } from '../../../src/reconcile/event/title-event.ts';
import { says, tell } from '../../support/story.ts';

const codebooks = openCodebooks();

function titleOf(kind: EventKind, form: 'statement' | 'charge'): string {
  const report = tell('{Northmark:Northmark} said {k:Southmere broke into the locks}. {Southmere:Southmere} is near.', [
    { ...says('accuse', 'Northmark', 'Southmere', 'k'), form },
  ]);
  const finder = indexActors(groupActors([report], [], codebooks), [report], codebooks);
  return titleEvent(kind, report.statements, finder, null);
}

describe('the title of an event', () => {
  it.each([
    ['accusation', 'statement', 'Northmark accuses Southmere'],
    ['charge', 'charge', 'Northmark brings charges over acts ascribed to Southmere'],
    ['charge', 'statement', 'Charges'],
  ] as const)('of %s in a %s is "%s"', (kind, form, title) => expect(titleOf(kind, form)).toBe(title));
});
