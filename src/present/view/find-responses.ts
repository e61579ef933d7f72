import type { Dossier } from '../../model/dossier.ts';
import type { Position } from '../../model/position.ts';
import type { Reference } from '../../model/reference.ts';
import type { Element, Statement } from '../../model/statement.ts';

/** The other end of an answer, and the element it is about. */
export interface Response {
  statement: Reference;
  element: Element;
}

/**
 * By accusation, the statements that answer it, in the order of the reports: those tied to it directly, and those of a
 * position that answers it. An accusation that is not in the map has no answer in these reports.
 */
export function findResponses(dossier: Pick<Dossier, 'reports' | 'events'>): Map<Reference, Response[]> {
  const statements = new Map(dossier.reports.flatMap((one) => one.statements).map((one) => [one.id, one]));
  const found = new Map<Reference, Map<Reference, Element>>();
  const add = (accusation: Reference, response: Reference, element: Element) => {
    const known = found.get(accusation) ?? new Map<Reference, Element>();
    if (!known.has(response)) found.set(accusation, known.set(response, element));
  };
  for (const { id, answers } of statements.values()) {
    for (const { statement: accusation, element } of answers) add(accusation, id, element);
  }
  for (const position of dossier.events.flatMap((event) => event.positions)) {
    for (const { statement: accusation, element } of position.answers) {
      for (const response of answering(position, accusation, statements)) add(accusation, response, element);
    }
  }
  const rank = new Map([...statements.keys()].map((reference, i) => [reference, i]));
  return new Map([...found].map(([accusation, responses]) => [accusation, inOrder(responses, rank)]));
}

/** Which statements of a position answer this accusation: none anew where one is tied to it; else those tied to no other. */
function answering(
  position: Position,
  accusation: Reference,
  statements: ReadonlyMap<Reference, Statement>,
): readonly Reference[] {
  const answersOf = (id: Reference) => statements.get(id)?.answers ?? [];
  if (position.statements.some((id) => answersOf(id).some((answer) => answer.statement === accusation))) return [];
  const free = position.statements.filter((id) => answersOf(id).length === 0);
  return free.length > 0 ? free : position.statements;
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

/** Responses in the order of the reports. */
export function inOrder(responses: ReadonlyMap<Reference, Element>, rank: ReadonlyMap<Reference, number>): Response[] {
  return [...responses]
    .map(([statement, element]) => ({ statement, element }))
    .sort((a, b) => (rank.get(a.statement) ?? 0) - (rank.get(b.statement) ?? 0));
}
