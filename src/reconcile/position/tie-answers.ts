import type { Codebooks } from '../../../codebooks/codebooks.ts';
import type { Actor } from '../../model/actor.ts';
import type { AnnotatedReport } from '../../model/annotated-report.ts';
import type { Basis } from '../../model/basis.ts';
import { passedOn } from '../../model/passed-on.ts';
import type { Reference } from '../../model/reference.ts';
import { accuses, isResponse, type Answer, type Stance, type Statement } from '../../model/statement.ts';
import { indexActors } from '../actor/index-actors.ts';
import { normaliseName } from '../actor/normalise-name.ts';
import { pushTo } from '../push-to.ts';
import { AccusationIndex } from './accusation-index.ts';
import { accusedPersons, findClient } from './find-client.ts';
import { findRetellings } from './find-retellings.ts';
import { fitsAccusation, isOfOwnSide, keepsPlansBack, precedes, rateFit, sameParty } from './fit-accusation.ts';
import { openParties, readTurn, withClient, type Turn } from './read-turn.ts';

/** The link from a response to an accusation it answers, with where the link comes from. */
export interface Tie extends Answer {
  /** The response. */
  by: Reference;
  basis: Basis;
  why: string;
}

/**
 * Ties every denial, refusal, confirmation and counter-accusation to the accusations it answers: in its own report the
 * one that its words or its place point to (all of one accuser where it speaks of `these accusations`), in each other report of the same event the one that is most alike. Only an
 * accusation against the speaker's own side is answered, or one against the same accused. What reading tied within a
 * report stays, unless the two turned out to be about different events or of one side. An accusation that is told again in its report is answered
 * wherever it stands there.
 */
export function tieAnswers(
  reports: readonly AnnotatedReport[],
  statementEvents: ReadonlyMap<Reference, Reference>,
  actors: readonly Actor[],
  codebooks: Codebooks,
): Tie[] {
  const finder = indexActors(actors, reports, codebooks);
  const partyOf = openParties(actors);
  const told = Map.groupBy(
    reports.flatMap(({ statements }) => statements),
    ({ id }) => statementEvents.get(id),
  );
  const accused = new Map([...told].map(([event, statements]) => [event, accusedPersons(statements, finder)]));
  const turnsOf = new Map<Reference, Turn[]>();
  for (const annotated of [...reports].sort((a, b) => (a.report.id < b.report.id ? -1 : 1))) {
    const { report, statements } = annotated;
    const others = passedOn(statements);
    for (const statement of statements) {
      const event = statementEvents.get(statement.id);
      const responds = isResponse(statement.stance) && !others.has(statement.id);
      const takesPart = responds || mayBeAnswered(statement.stance, statement.accused);
      if (!event || !takesPart) continue;
      const turn = readTurn(statement, report, finder, partyOf);
      const client = findClient(statement, annotated, accused.get(event)!, finder);
      pushTo(turnsOf, event, client ? withClient(turn, client) : turn);
    }
  }
  return [...turnsOf.values()].flatMap(tieWithin).sort(byReference);
}

// A plain statement that tells of an act of somebody can be denied like an accusation.
function mayBeAnswered(stance: Stance, accused: string | null): boolean {
  return accuses(stance) || (accused !== null && ANSWERABLE.includes(stance));
}

const ANSWERABLE: readonly Stance[] = ['assert', 'assess', 'warn'];

function tieWithin(turns: readonly Turn[]): Tie[] {
  const answerable = turns.filter(({ statement }) => mayBeAnswered(statement.stance, statement.accused));
  const here = new Map(turns.map((turn) => [turn.statement.id, turn]));
  const byReport = Map.groupBy(answerable, ({ statement }) => statement.report);
  const indices = new Map([...byReport].map(([report, accusations]) => [report, new AccusationIndex(accusations)]));
  return turns
    .filter(({ statement }) => isResponse(statement.stance))
    .flatMap((turn) => tieResponse(turn, indices, here));
}

function tieResponse(
  response: Turn,
  indices: ReadonlyMap<string, AccusationIndex>,
  here: ReadonlyMap<Reference, Turn>,
): Tie[] {
  const { id, report: ownReport, answers } = response.statement;
  const read = answers.filter(
    ({ statement }) =>
      here.has(statement) &&
      !keepsPlansBack(response, here.get(statement)!) &&
      !isOfOwnSide(response, here.get(statement)!),
  );
  const ties = new Map<Reference, Tie>(
    read.map((answer) => [answer.statement, { ...answer, by: id, basis: 'inferred', why: WITHIN }]),
  );
  const tie = ({ statement }: Turn, why: string, element = response.element) => {
    if (!ties.has(statement.id))
      ties.set(statement.id, { by: id, statement: statement.id, element, basis: 'inferred', why });
  };
  for (const { statement, element } of read) {
    const answered = here.get(statement)!;
    for (const turn of retoldIn(indices, answered, response)) tie(turn, AGAIN, element);
  }
  for (const [report, index] of indices) {
    const own = report === ownReport;
    const isOfAll = response.speaksOfAll || response.deniesAll;
    if (own && read.length > 0 && !isOfAll) continue;
    const concerning = index.concerning(response);
    const best = choose(response, concerning, own);
    if (!best) continue;
    for (const turn of own && isOfAll ? allBy(best, response, concerning) : [best]) tie(turn, whyOf(response, own));
    for (const turn of retoldIn(indices, best, response)) tie(turn, AGAIN);
  }
  return [...ties.values()];
}

// Nobody answers itself. In other reports the same accusation is that of the very same speaker.
function retoldIn(indices: ReadonlyMap<string, AccusationIndex>, accusation: Turn, response: Turn): Turn[] {
  const { report } = accusation.statement;
  return [...indices].flatMap(([id, index]) =>
    findRetellings(accusation, index.besides(accusation)).filter(
      ({ statement, speaker, day }) =>
        statement !== response.statement &&
        !sameParty(speaker, response.speaker) &&
        (id === report || (sameSpeaker(statement, accusation.statement) && !precedes(response, { day }))),
    ),
  );
}

function sameSpeaker({ actor }: Statement, other: Statement): boolean {
  return actor !== null && other.actor !== null && normaliseName(actor) === normaliseName(other.actor);
}

// The one that fits best, the first of equals. Elsewhere only an accusation is answered, not a plain statement.
function choose(response: Turn, accusations: readonly Turn[], own: boolean): Turn | null {
  let best: { turn: Turn; fit: number } | null = null;
  for (const turn of accusations) {
    if ((!own && !accuses(turn.statement.stance)) || !fitsAccusation(response, turn)) continue;
    const fit = rateFit(response, turn);
    if (!best || fit > best.fit || (fit === best.fit && turn.place < best.turn.place)) best = { turn, fit };
  }
  return best?.turn ?? null;
}

/** What the same accuser puts to the same side before the response, and where that denies all of it, whoever puts it to its own side. */
function allBy(best: Turn, response: Turn, accusations: readonly Turn[]): Turn[] {
  return accusations.filter(
    (turn) =>
      turn === best ||
      (accuses(turn.statement.stance) &&
        turn.place < response.place &&
        fitsAccusation(response, turn) &&
        (sameParty(turn.speaker, best.speaker) || (response.deniesAll && sameParty(response.speaker, turn.accused)))),
  );
}

const WITHIN = 'reading ties the two within the report';
const AGAIN = 'the same side puts much the same again where what it answers stands';
const NAMES: Partial<Record<Stance, string>> = {
  deny: 'a denial',
  withhold: 'a refusal to answer',
  confirm: 'a confirmation',
  'counter-accuse': 'a counter-accusation',
};

function whyOf({ statement }: Turn, own: boolean): string {
  const where = own ? 'the same report' : 'another report of the same event';
  return `${NAMES[statement.stance]!} that fits an accusation in ${where} by sides and words`;
}

function byReference(a: Tie, b: Tie): number {
  if (a.by !== b.by) return a.by < b.by ? -1 : 1;
  return a.statement < b.statement ? -1 : 1;
}
