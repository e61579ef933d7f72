import { describe, expect, it } from 'vitest';
import type { Event } from '../../../src/model/event.ts';
import type { Position } from '../../../src/model/position.ts';
import type { Statement } from '../../../src/model/statement.ts';
import { findResponses, turnRound } from '../../../src/present/view/find-responses.ts';
import { annotate } from '../../support/annotate.ts';

const one = annotate('{a:A} says {x:it was B}. {b:B} denies {y:it}. {c:C} denies {z:it too}.', {
  statements: [
    { source: 'a', content: 'x', stance: 'accuse' },
    { source: 'b', content: 'y', stance: 'deny' },
    { source: 'c', content: 'z', stance: 'deny' },
  ],
});
const [accusation, denial, other] = one.statements as [Statement, Statement, Statement];

function dossier(positions: Partial<Position>[], tied: Statement['answers'] = []) {
  const statements = [accusation, { ...denial, answers: tied }, other];
  const event = { positions } as Event;
  return { reports: [{ ...one, statements }], events: [event] };
}

describe('findResponses', () => {
  it('finds no answer where none is', () => expect(findResponses(dossier([])).has(accusation.id)).toBe(false));

  it('finds an answer tied within the report', () => {
    const found = findResponses(dossier([], [{ statement: accusation.id, element: 'act' }]));
    expect(found.get(accusation.id)).toEqual([{ statement: denial.id, element: 'act' }]);
  });

  it('finds the statements of a position that answers, in text order', () => {
    const position = {
      statements: [other.id, denial.id],
      answers: [{ statement: accusation.id, element: 'whole' as const }],
    };
    expect(
      findResponses(dossier([position]))
        .get(accusation.id)!
        .map((found) => found.statement),
    ).toEqual([denial.id, other.id]);
  });

  it('counts an answer once, and leaves out the rest of a position where one statement is tied itself', () => {
    const position = {
      statements: [denial.id, other.id],
      answers: [{ statement: accusation.id, element: 'whole' as const }],
    };
    const found = findResponses(dossier([position], [{ statement: accusation.id, element: 'act' }]));
    expect(found.get(accusation.id)).toEqual([{ statement: denial.id, element: 'act' }]);
  });

  it('reads the other way round', () => {
    const responses = findResponses(dossier([], [{ statement: accusation.id, element: 'act' }]));
    expect([...turnRound(responses)]).toEqual([[denial.id, [{ statement: accusation.id, element: 'act' }]]]);
  });
});
