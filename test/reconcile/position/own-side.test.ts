import { expect, it } from 'vitest';
import { openCodebooks } from '../../../codebooks/codebooks.ts';
import type { AnnotatedReport } from '../../../src/model/annotated-report.ts';
import { groupActors } from '../../../src/reconcile/actor/group-actors.ts';
import { tieAnswers } from '../../../src/reconcile/position/tie-answers.ts';
import { says, tell } from '../../support/story.ts';

const codebooks = openCodebooks();

/** How many accusations the denials of these reports are tied to, where reading has tied the last statement of each to its first. */
function ties(...reports: AnnotatedReport[]): number {
  const read = reports.map((annotated) => {
    const [first, ...others] = annotated.statements;
    const last = others.at(-1);
    if (!last) return annotated;
    const answers = [{ statement: first!.id, element: 'whole' as const }];
    return { ...annotated, statements: [first!, ...others.slice(0, -1), { ...last, answers }] };
  });
  const events = new Map(read.flatMap(({ statements }) => statements.map(({ id }) => [id, 'e-one'] as const)));
  return tieAnswers(read, events, groupActors(read, [], codebooks), codebooks).length;
}

const STATES = '{Northmark:Northmark} and {Southmere:Southmere} share a river.';

function accusation(from: 'Northmark' | 'Southmere', to: 'Northmark' | 'Southmere', denial = false): AnnotatedReport {
  const denies = denial ? [says('deny', 'Northmark', 'Southmere', 'd')] : [];
  return tell(`${STATES} {k:The locks were broken into.} {d:That is no tale of ours.}`, [
    says('accuse', from, to, 'k'),
    ...denies,
  ]);
}

it.each([
  ['what its own side puts to another', [accusation('Northmark', 'Southmere', true)], 0],
  ['what another puts to it', [accusation('Southmere', 'Northmark', true)], 1],
  ['what its own side puts to its own', [accusation('Northmark', 'Northmark', true)], 1],
])('a denial that reading ties to %s is tied to so many', (_, reports, count) => {
  expect(ties(...reports)).toBe(count);
});

it('a denial is not tied in another report to what its own side puts to whom it speaks of', () => {
  const denial = tell(`${STATES} {d:That is no tale of ours.}`, [says('deny', 'Northmark', 'Southmere', 'd')]);
  expect(ties(denial, accusation('Northmark', 'Southmere'))).toBe(0);
  expect(ties(denial, accusation('Southmere', 'Northmark'))).toBe(1);
});
