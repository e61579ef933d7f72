import type { AnnotatedReport } from '../../model/annotated-report.ts';
import type { Reference } from '../../model/reference.ts';
import { isResponse, type Statement } from '../../model/statement.ts';
import type { Passage } from './find-passages.ts';
import { weighty, within, type Sketch } from './sketch.ts';

/**
 * The event of each statement of a report: that of the passage it stands in, otherwise the main one. An answer by a side that is
 * accused in one passage only, and not in the main event, goes to that passage's event wherever it stands.
 */
export function placeStatements(
  { statements }: AnnotatedReport,
  event: Reference | null,
  main: Sketch,
  passages: readonly Passage[],
  passageEvents: ReadonlyMap<Passage, Reference>,
): Map<Reference, Reference> {
  const placed = new Map<Reference, Reference>();
  for (const statement of statements) {
    const at = statement.cue ?? statement.content[0]!;
    const passage = passages.find(({ sentences }) => sentences.some((sentence) => within(sentence, at))) ?? answered(statement, main, passages);
    const about = passage ? passageEvents.get(passage)! : event;
    if (about) placed.set(statement.id, about);
  }
  return placed;
}

function answered(statement: Statement, main: Sketch, passages: readonly Passage[]): Passage | null {
  const side = statement.actorCountry;
  if (!isResponse(statement.stance) || statement.stance === 'counter-accuse' || side === null || weighty(main.accused).has(side)) return null;
  const accusing = passages.filter(({ sketch }) => sketch.accused.has(side));
  return accusing.length === 1 ? accusing[0]! : null;
}
