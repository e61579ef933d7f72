import { describe, expect, it } from 'vitest';
import { openCodebooks } from '../../../codebooks/codebooks.ts';
import type { AnnotatedReport } from '../../../src/model/annotated-report.ts';
import { openCasts } from '../../../src/reconcile/actor/cast.ts';
import { groupActors } from '../../../src/reconcile/actor/group-actors.ts';
import { groupEvents } from '../../../src/reconcile/event/group-events.ts';
import { settleAnswers } from '../../../src/reconcile/position/settle-answers.ts';
import { says, tell } from '../../support/story.ts';

const codebooks = openCodebooks();

/** A report as an official statement: all its statements are made in the name of whom it speaks for. */
function official(report: AnnotatedReport): AnnotatedReport {
  return {
    ...report,
    statements: report.statements.map((one) => ({
      ...one,
      impliedSource: one.actor === null ? null : { actor: one.actor, basis: 'inferred' },
    })),
  };
}

const WIRE = tell(
  '# {Northmark:Northmark} says {Southmere:Southmere} hacked the Lindholm locks\nThe attack on the Lindholm canal locks {k:was carried out by Southmere}, Northmark said.',
  [says('accuse', 'Northmark', 'Southmere', 'k')],
);
const OTHER = tell(
  '# {Northmark:Northmark} blames {Southmere:Southmere} for stolen tax files\nClerks in Aldmere found that {k:Southmere had copied} the tax files of farmers.',
  [says('accuse', 'Northmark', 'Southmere', 'k')],
);
const COMMENT = tell(
  '# Comment by the ministry of {Southmere:Southmere}\nThe words of {Northmark:Northmark} are {d:an invention}.\nOnly last year {c:its own agents robbed our customs house}.',
  [says('deny', 'Southmere', 'Southmere', 'd'), says('accuse', 'Southmere', 'Northmark', 'c')],
);

function group(...reports: AnnotatedReport[]) {
  const actors = groupActors(reports, [], codebooks);
  const grouped = groupEvents(reports, openCasts(actors, reports, codebooks), codebooks);
  return { ...grouped, settled: settleAnswers(reports, grouped.statementEvents, actors, codebooks) };
}

describe('an official statement that denies', () => {
  it('is about the one event it can answer, though its words are others', () => {
    const { events, mainEvents } = group(WIRE, official(COMMENT));
    expect(mainEvents.get(COMMENT.report.id)).toBe(mainEvents.get(WIRE.report.id));
    expect(events.map(({ title }) => title)).toEqual(['Intrusion ascribed to Southmere, by Northmark']);
  });

  it('hits back with what it accuses the accuser of', () => {
    const { settled } = group(WIRE, official(COMMENT));
    expect(settled.flatMap(({ statements }) => statements.map(({ stance }) => stance)).sort()).toEqual([
      'accuse',
      'counter-accuse',
      'deny',
    ]);
  });

  it('stays alone where it can answer two', () => {
    const { mainEvents } = group(WIRE, OTHER, official(COMMENT));
    expect(new Set(mainEvents.values()).size).toBe(3);
  });

  it('and with others that answer as it does', () => {
    const again = tell(
      '# {Southmere:Southmere} once more\nThe words of {Northmark:Northmark} are {d:an invention}, and nobody believes them.',
      [says('deny', 'Southmere', 'Southmere', 'd')],
    );
    const { mainEvents } = group(WIRE, official(COMMENT), official(again));
    expect(new Set(mainEvents.values()).size).toBe(1);
  });
});

describe('news that opens with a denial', () => {
  it('is about the one event it can answer', () => {
    const { mainEvents } = group(WIRE, COMMENT);
    expect(mainEvents.get(COMMENT.report.id)).toBe(mainEvents.get(WIRE.report.id));
  });

  it('though the charge does not show of which country those are whom it accuses', () => {
    const unnamed = tell(
      '# {Northmark:Northmark} blames a unit\nA unit of the army of {Southmere:Southmere} {k:shut the Lindholm canal locks}, Northmark said.',
      [says('accuse', 'Northmark', null, 'k')],
    );
    const { mainEvents } = group(unnamed, COMMENT);
    expect(mainEvents.get(COMMENT.report.id)).toBe(mainEvents.get(unnamed.report.id));
  });

  it('stays alone where it tells a charge by others', () => {
    const told = tell(
      '# {Southmere:Southmere} denies\nThe words of {Northmark:Northmark} are {d:an invention}. {k:Its agents robbed a customs house}.',
      [says('deny', 'Southmere', 'Southmere', 'd'), says('accuse', 'Northmark', 'Southmere', 'k')],
    );
    const { mainEvents } = group(WIRE, told);
    expect(mainEvents.get(told.report.id)).not.toBe(mainEvents.get(WIRE.report.id));
  });

  it('though others judge what was charged', () => {
    const told = tell(
      '# {Southmere:Southmere} denies\nThe words of {Northmark:Northmark} are {d:an invention}. Westfold finds {a:no fault with the findings}.',
      [says('deny', 'Southmere', 'Southmere', 'd'), says('assess', 'Westfold', null, 'a')],
    );
    const { mainEvents } = group(WIRE, told);
    expect(mainEvents.get(told.report.id)).toBe(mainEvents.get(WIRE.report.id));
  });

  it('or does not begin with it', () => {
    const told = tell(
      '# {Southmere:Southmere} opens a customs house\n{a:The house is open}. The words of {Northmark:Northmark} are {d:an invention}.',
      [says('assert', 'Southmere', null, 'a'), says('deny', 'Southmere', 'Southmere', 'd')],
    );
    const { mainEvents } = group(WIRE, told);
    expect(mainEvents.get(told.report.id)).not.toBe(mainEvents.get(WIRE.report.id));
  });
});
