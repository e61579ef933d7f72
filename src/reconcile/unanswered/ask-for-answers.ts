import type { Event } from '../../model/event.ts';
import type { Statement } from '../../model/statement.ts';
import { findSides, isAccuserSide } from '../field/sides.ts';
import type { Asking } from './find-unanswered.ts';

/** As many places as a reader will look at to see what stands unanswered. */
const MOST_PLACES = 6;

/**
 * Accusations about the event that nobody answers in these reports: one question for each side accused, by country where that is
 * known. A state answers for its offices, and an answer to one accusation against a side answers the others; a missing comment is no answer.
 */
export const askForAnswers: Asking = ({ event, statements }) => {
  const answering = answeringIds(event);
  const told = statements.filter(({ stance, voice }) => stance === 'accuse' && voice === 'source');
  const roles = findSides([...Map.groupBy(told, ({ report }) => report).values()]);
  const inLine = told.filter((each) => !isAccuserSide(roles, each.accusedCountry) && !isOwnSide(each));
  const bySide = Map.groupBy(inLine, ({ accusedCountry }) => accusedCountry);
  const sides = [...bySide].map(([side, accusations]) => ({
    side,
    accusations,
    heard: accusations.some(({ id }) => answering.has(id)),
  }));
  // Whoever is accused in words that give no country mostly belongs to a side that the reports name elsewhere.
  const open = sides.filter(({ side, heard }) => !heard && (side !== null || sides.length === 1));
  return open.map(({ accusations }) => ({
    event: event.id,
    question: questionOf(accusations),
    spans: accusations
      .flatMap(({ report, content }) => content.slice(0, 1).map(({ start, end }) => ({ report, start, end })))
      .slice(0, MOST_PLACES),
  }));
};

/** Nobody answers what one's own side says of it. */
function isOwnSide({ actorCountry, accusedCountry }: Statement): boolean {
  return actorCountry !== null && actorCountry === accusedCountry;
}

function answeringIds(event: Event): Set<string> {
  const answers = event.positions.filter(
    ({ stance }) => stance === 'deny' || stance === 'confirm' || stance === 'counter-accuse',
  );
  return new Set(answers.flatMap((position) => position.answers.map(({ statement }) => statement)));
}

function questionOf(accusations: readonly Statement[]): string {
  const named = accusations.find(({ accused }) => accused !== null)?.accused;
  const against = named ? ` against ${named}` : '';
  return `What is the answer to the accusation${against}? None stands in these reports.`;
}
