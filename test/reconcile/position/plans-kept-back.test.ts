import { expect, it } from 'vitest';
import { openCodebooks } from '../../../codebooks/codebooks.ts';
import { groupActors } from '../../../src/reconcile/actor/group-actors.ts';
import { tieAnswers } from '../../../src/reconcile/position/tie-answers.ts';
import { says, tell } from '../../support/story.ts';

const codebooks = openCodebooks();

function answered(kept: string, readTies: boolean): number {
  const report = tell(
    `{Northmark:Northmark} said {k:hackers broke into the Lindholm locks}. {Southmere:Southmere} {c:would not respond on} {d:${kept}}.`,
    [says('accuse', 'Northmark', 'Southmere', 'k'), says('withhold', 'Southmere', null, 'd', { cue: 'c' })],
  );
  const [accusation, refusal] = report.statements;
  if (readTies) refusal!.answers = [{ statement: accusation!.id, element: 'whole' }];
  const events = new Map(report.statements.map(({ id }) => [id, 'e-one'] as const));
  return tieAnswers([report], events, groupActors([report], [], codebooks), codebooks).length;
}

it.each([
  ['how it will retaliate', 0],
  ['whether it would summon the envoy', 0],
  ['what it will do about the locks', 1],
  ['whether it was behind it', 1],
])('what somebody will do is an answer only where the accusation speaks of it: %s', (kept, ties) => {
  expect(answered(kept, true)).toBe(ties);
});

it('nor is it tied anew', () => expect(answered('how it will retaliate', false)).toBe(0));
