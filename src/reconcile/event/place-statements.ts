import type { Span } from '../../model/span.ts';
import { isResponse, type Statement } from '../../model/statement.ts';
import { SpanIndex } from '../span-index.ts';
import type { Passage } from './find-passages.ts';
import { placeOf } from './report-index.ts';
import { weighty, type Sketch } from './sketch.ts';

/**
 * The passage that each statement of a report belongs to; null for those of the main event. A statement belongs where
 * it stands. An answer by a side that is accused in one passage only, and not in the main event, goes to that passage
 * wherever it stands.
 */
export function placeStatements(
  statements: readonly Statement[],
  main: Sketch,
  passages: readonly Passage[],
): Map<Statement, Passage | null> {
  const places = new SpanIndex(passages.flatMap(sentencesOf));
  const accused = weighty(main.accused);
  const placed = new Map<Statement, Passage | null>();
  for (const statement of statements) {
    const { start } = placeOf(statement);
    const [at] = places.touching({ start, end: start + 1 });
    placed.set(statement, at?.passage ?? answered(statement, accused, passages));
  }
  return placed;
}

function sentencesOf(passage: Passage): (Span & { passage: Passage })[] {
  return passage.sentences.map(({ start, end }) => ({ start, end, passage }));
}

function answered(
  { stance, actorCountry }: Statement,
  accused: ReadonlySet<string>,
  passages: readonly Passage[],
): Passage | null {
  if (!isResponse(stance) || stance === 'counter-accuse' || actorCountry === null || accused.has(actorCountry))
    return null;
  const accusing = passages.filter(({ sketch }) => sketch.accused.has(actorCountry));
  return accusing.length === 1 ? accusing[0]! : null;
}
