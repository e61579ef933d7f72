import { describe, expect, it } from 'vitest';
import { openCodebooks } from '../../../codebooks/codebooks.ts';
import type { AnnotatedReport } from '../../../src/model/annotated-report.ts';
import { groupActors } from '../../../src/reconcile/actor/group-actors.ts';
import { followPositions } from '../../../src/reconcile/position/follow-positions.ts';
import { says, tell } from '../../support/story.ts';

const codebooks = openCodebooks();

function positionsOf(report: AnnotatedReport) {
  const events = new Map(report.statements.map(({ id }) => [id, 'e-one'] as const));
  return followPositions([report], events, groupActors([report], [], codebooks), codebooks).get('e-one') ?? [];
}

describe('who speaks together', () => {
  const together = (source: string) => {
    const said = tell(`{s:${source}} said {k:Southmere broke the locks}.`, [
      says('accuse', 'Northmark', 'Southmere', 'k', { source: 's' }),
    ]);
    return positionsOf(said).map(({ actor, statements }) => [actor !== null, statements.length]);
  };
  const [northmark, westfold] = ['{Northmark:Northmark}', '{Westfold:Westfold}'];

  it.each([[`${northmark} and ${westfold}`], [`${northmark}, ${westfold}`], [`The ${westfold} and the ${northmark}`]])(
    'has a position each: %s',
    (source) =>
      expect(together(source)).toEqual([
        [true, 1],
        [true, 1],
      ]),
  );

  it.each([[northmark], [`The envoys of ${northmark} and ${westfold}`], [`${northmark} and its friend ${westfold}`]])(
    'and nobody who only stands there: %s',
    (source) => expect(together(source)).toEqual([[true, 1]]),
  );
});
