import type { Dossier } from '../../model/dossier.ts';
import type { Reference } from '../../model/reference.ts';
import type { Element, Statement, Stance } from '../../model/statement.ts';

/** The other end of an answer, and the element it is about. */
export interface Response {
  statement: Reference;
  element: Element;
}

/** True for the stances that put a hostile act on somebody: a counter-accusation is one too, and may be answered. */
export function accuses(stance: Stance): boolean {
  return stance === 'accuse' || stance === 'counter-accuse';
}

/**
 * By accusation, the statements that answer it, in the order of the reports: those tied to it directly, and those of a
 * position that answers it. An accusation that is not in the map has no answer in these reports.
 */
export function findResponses(dossier: Pick<Dossier, 'reports' | 'events'>): Map<Reference, Response[]> {
  const responses = new Map<Reference, Response[]>();
  const add = (accusation: Reference, response: Response) => {
    const known = responses.get(accusation) ?? [];
    if (known.some((one) => one.statement === response.statement)) return;
    responses.set(accusation, [...known, response]);
  };
  const statements = new Map<Reference, Statement>();
  for (const { statements: own } of dossier.reports) {
    for (const statement of own) {
      statements.set(statement.id, statement);
      for (const { statement: accusation, element } of statement.answers)
        add(accusation, { statement: statement.id, element });
    }
  }
  for (const position of dossier.events.flatMap((event) => event.positions)) {
    for (const { statement: accusation, element } of position.answers) {
      // Where one statement of the position is tied to the accusation itself, the others need not be.
      const tied = position.statements.some((id) =>
        statements.get(id)?.answers.some((answer) => answer.statement === accusation),
      );
      if (!tied) for (const statement of position.statements) add(accusation, { statement, element });
    }
  }
  return inOrder(responses, [...statements.keys()]);
}

/** The same answers by the statement that gives them. */
export function turnRound(responses: ReadonlyMap<Reference, Response[]>): Map<Reference, Response[]> {
  const answered = new Map<Reference, Response[]>();
  for (const [accusation, given] of responses) {
    for (const { statement, element } of given) {
      answered.set(statement, [...(answered.get(statement) ?? []), { statement: accusation, element }]);
    }
  }
  return answered;
}

function inOrder(responses: Map<Reference, Response[]>, order: Reference[]): Map<Reference, Response[]> {
  const rank = new Map(order.map((reference, i) => [reference, i]));
  for (const list of responses.values())
    list.sort((a, b) => (rank.get(a.statement) ?? 0) - (rank.get(b.statement) ?? 0));
  return responses;
}
