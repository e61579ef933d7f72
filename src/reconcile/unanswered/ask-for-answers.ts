import type { Event } from '../../model/event.ts';
import type { Stance, Statement } from '../../model/statement.ts';
import { findSides, isAccuserSide } from '../field/sides.ts';
import type { Asking } from './find-unanswered.ts';

const ANSWERING: readonly Stance[] = ['deny', 'confirm', 'counter-accuse'];
/** As many places as a reader will look at to see what stands unanswered. */
const MOST_PLACES = 6;

/**
 * Accusations about the event that nobody answers in these reports: one question for each side accused, by country where that is
 * known. A state answers for its offices, and an answer to one accusation against a side answers the others; a missing comment is no answer.
 */
export const askForAnswers: Asking = ({ event, statements }) => {
  const answering = answeringIds(event, ANSWERING);
  const answerers = answeringSides(event, statements);
  const told = statements.filter(({ stance, voice }) => stance === 'accuse' && voice === 'source');
  const roles = findSides([...Map.groupBy(told, ({ report }) => report).values()]);
  const inLine = told.filter((each) => !isAccuserSide(roles, each.accusedCountry) && !isOwnSide(each));
  const bySide = Map.groupBy(inLine, ({ accusedCountry }) => accusedCountry);
  const sides = [...bySide].map(([side, accusations]) => ({
    side,
    accusations,
    heard: accusations.some(({ id }) => answering.has(id)) || (side !== null && answerers.has(side)),
  }));
  // Whoever is accused in words that give no country mostly belongs to a side that the reports name elsewhere.
  const open = sides.filter(({ side, heard }) => !heard && (side !== null || sides.length === 1));
  const refused = answeringIds(event, ['withhold']);
  return open.map(({ accusations }) => ({
    event: event.id,
    question: questionOf(
      accusations,
      accusations.some(({ id }) => refused.has(id)),
    ),
    spans: accusations
      .flatMap(({ report, content }) => content.slice(0, 1).map(({ start, end }) => ({ report, start, end })))
      .slice(0, MOST_PLACES),
  }));
};

/** Nobody answers what one's own side says of it. */
function isOwnSide({ actorCountry, accusedCountry }: Statement): boolean {
  return actorCountry !== null && actorCountry === accusedCountry;
}

function answeringIds(event: Event, stances: readonly Stance[]): Set<string> {
  const answers = event.positions.filter(({ stance }) => stances.includes(stance));
  return new Set(answers.flatMap((position) => position.answers.map(({ statement }) => statement)));
}

/** The countries of those who answer something that is said in the event, also a charge that names nobody. */
function answeringSides({ positions }: Event, statements: readonly Statement[]): Set<string> {
  const answers = positions.filter(({ stance, answers }) => ANSWERING.includes(stance) && answers.length > 0);
  const said = new Set(answers.flatMap((position) => position.statements));
  return new Set(statements.flatMap(({ id, actorCountry }) => (said.has(id) ? (actorCountry ?? []) : [])));
}

function questionOf(accusations: readonly Statement[], refused: boolean): string {
  const named = accusations.find(({ accused }) => accused !== null)?.accused;
  const against = named ? ` against ${named}` : '';
  return `What is the answer to the accusation${against}? ${refused ? 'Only a refusal or a missing comment stands' : 'None stands'} in these reports.`;
}
