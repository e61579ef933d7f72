import { expect, it } from 'vitest';
import { openCodebooks } from '../../../codebooks/codebooks.ts';
import type { AnnotatedReport } from '../../../src/model/annotated-report.ts';
import type { Position } from '../../../src/model/position.ts';
import { groupActors } from '../../../src/reconcile/actor/group-actors.ts';
import { followPositions } from '../../../src/reconcile/position/follow-positions.ts';
import { says, tell } from '../../support/story.ts';

const codebooks = openCodebooks();

function positions(report: AnnotatedReport): Position[] {
  const events = new Map(report.statements.map(({ id }) => [id, 'e-one'] as const));
  return followPositions([report], events, groupActors([report], [], codebooks), codebooks).get('e-one') ?? [];
}

it('papers have no position in common, and speak for nobody whom they are about', () => {
  const paper = (label: string) =>
    says('accuse', null, 'Southmere', label.toUpperCase(), { source: label, actor: null });
  const report = tell(
    '{s:The indictment against {Northmark:Northmark}} said {S:Southmere did it}. {p:A memo} said {P:Southmere did more}.',
    [paper('s'), paper('p')],
  );
  expect(positions(report).map(({ actor, statements }) => [actor, statements.length])).toEqual([
    [null, 1],
    [null, 1],
  ]);
});
