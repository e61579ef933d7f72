import type { Codebooks } from '../../../codebooks/codebooks.ts';
import type { Actor } from '../../model/actor.ts';
import type { AnnotatedReport } from '../../model/annotated-report.ts';
import type { Basis } from '../../model/basis.ts';
import type { Reference } from '../../model/reference.ts';
import { slice } from '../../model/span.ts';
import { isResponse, type Answer, type Element, type Statement } from '../../model/statement.ts';
import { indexActors, type ActorFinder } from '../actor/find-actor.ts';
import { addTerms, likeness, type Terms } from '../event/story-terms.ts';
import { pushTo } from '../push-to.ts';
import { nameElement } from './name-element.ts';

/** The link from a response to an accusation it answers, with where the link comes from. */
export interface Tie extends Answer {
  /** The response. */
  by: Reference;
  basis: Basis;
  why: string;
}

/** A statement as a party to an exchange. */
interface Turn {
  statement: Statement;
  /** Ids and countries of its speaker and those it speaks for; of those it accuses. */
  speaker: Set<string>;
  accused: Set<string>;
  terms: Terms;
  /** For a response: what it is about. */
  element: Element;
  /** For a refusal: it is an answer that is refused, not a detail of one's own story. */
  refusesToAnswer: boolean;
  place: number;
  published: string | null;
}

/**
 * Ties every denial, refusal, confirmation and counter-accusation to the accusations it answers: in its own report the one that its
 * words or its place point to, in each other report of the same event the one that is most alike. Only an accusation against the
 * speaker's own side is answered; a confirmation may also repeat what another says of the same accused. What reading tied stays.
 */
export function tieAnswers(
  reports: readonly AnnotatedReport[],
  statementEvents: ReadonlyMap<Reference, Reference>,
  actors: readonly Actor[],
  codebooks: Codebooks,
): Tie[] {
  const finder = indexActors(actors, reports, codebooks);
  const turnsOf = new Map<Reference, Turn[]>();
  const sideOf = sides(actors);
  for (const annotated of [...reports].sort((a, b) => (a.report.id < b.report.id ? -1 : 1))) {
    for (const statement of annotated.statements) {
      const event = statementEvents.get(statement.id);
      if (event && (isResponse(statement.stance) || statement.stance === 'accuse'))
        pushTo(turnsOf, event, readTurn(statement, annotated, finder, sideOf, codebooks));
    }
  }
  return [...turnsOf.values()]
    .flatMap(tieWithin)
    .sort((a, b) => (a.by === b.by ? (a.statement < b.statement ? -1 : 1) : a.by < b.by ? -1 : 1));
}

function tieWithin(turns: readonly Turn[]): Tie[] {
  const accusations = turns.filter(
    ({ statement }) => statement.stance === 'accuse' || statement.stance === 'counter-accuse',
  );
  const byReport = new Map<string, Turn[]>();
  for (const turn of accusations) pushTo(byReport, turn.statement.report, turn);
  return turns
    .filter(({ statement }) => isResponse(statement.stance))
    .flatMap((response) => tieResponse(response, byReport));
}

function tieResponse(response: Turn, byReport: ReadonlyMap<string, readonly Turn[]>): Tie[] {
  const { statement } = response;
  const ties: Tie[] = statement.answers.map((answer) => ({
    ...answer,
    by: statement.id,
    basis: 'inferred',
    why: 'reading ties the two within the report',
  }));
  for (const [report, accusations] of byReport) {
    const own = report === statement.report;
    if (own && statement.answers.length > 0) continue;
    const fitting = accusations.filter(
      (accusation) => answers(response, accusation) && !precedes(response, accusation),
    );
    const [best] = fitting.sort((a, b) => rate(response, b, own) - rate(response, a, own) || a.place - b.place);
    if (best)
      ties.push({
        by: statement.id,
        statement: best.statement.id,
        element: response.element,
        basis: 'inferred',
        why: whyOf(response, own),
      });
  }
  return ties;
}

// An accusation may be answered by its accused's side, or be taken up by another against the same accused.
function answers(response: Turn, accusation: Turn): boolean {
  if (response.statement.id === accusation.statement.id || meet(response.speaker, accusation.speaker)) return false;
  if (response.statement.stance === 'withhold' && !response.refusesToAnswer) return false;
  if (meet(response.speaker, accusation.accused))
    return (
      response.statement.stance !== 'counter-accuse' ||
      response.accused.size === 0 ||
      accusation.speaker.size === 0 ||
      meet(response.accused, accusation.speaker)
    );
  const byOther =
    response.statement.stance === 'confirm' || (response.statement.stance === 'deny' && response.speaker.size === 0);
  return byOther && meet(response.accused, accusation.accused);
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const key of a) if (b.has(key)) return true;
  return false;
}

// Published before the accusation, it cannot answer it.
function precedes(response: Turn, accusation: Turn): boolean {
  return (
    response.published !== null &&
    accusation.published !== null &&
    response.published.slice(0, 10) < accusation.published.slice(0, 10)
  );
}

/** An accusation that somebody makes is answered rather than a passive in the outlet's words. */
const BY_SOMEBODY = 0.15;
const NEARNESS = 0.3;
const FOLLOWING = 0.5;
const FAR = 1500;
const REFUSES_TO_ANSWER =
  /\b(?:comment(?:ed|ing|s)?|respon\w+|repl(?:y|ied|ies)|answer\w*|reaction|react\w*|address\w*|confirm\w*|den(?:y|ied|ies)|discuss\w*|word (?:on|from))\b/i;

/** Likeness of words; in one report also nearness, what stands before counting more than what stands after. */
function rate(response: Turn, accusation: Turn, own: boolean): number {
  const alike = likeness(response.terms, accusation.terms) + (accusation.speaker.size > 0 ? BY_SOMEBODY : 0);
  if (!own) return alike;
  const distance = response.place - accusation.place;
  const near = NEARNESS * Math.exp(-Math.abs(distance) / FAR);
  return alike + (distance >= 0 ? near : near * FOLLOWING);
}

function whyOf({ statement }: Turn, own: boolean): string {
  const what = {
    deny: 'a denial',
    withhold: 'a refusal',
    confirm: 'a confirmation',
    'counter-accuse': 'a counter-accusation',
  }[statement.stance as 'deny'];
  return own
    ? `${what} by the accused side in the same report`
    : `${what} by the accused side in another report of the same event`;
}

function readTurn(
  statement: Statement,
  { report }: AnnotatedReport,
  finder: ActorFinder,
  sideOf: (actor: Actor | null) => string[],
  codebooks: Codebooks,
): Turn {
  const terms: Terms = new Map();
  const speaker = new Set([
    ...sideOf(finder.speaker(statement)),
    ...(statement.actorCountry ? [statement.actorCountry] : []),
  ]);
  const accused = new Set([
    ...sideOf(finder.accused(statement)),
    ...(statement.accusedCountry ? [statement.accusedCountry] : []),
  ]);
  const said = statement.content.map((span) => slice(report.text, span)).join(' ');
  addTerms(terms, said, 1, codebooks);
  const cue = statement.cue ? slice(report.text, statement.cue) : '';
  const element = nameElement(cue, said, statement.stance);
  const refusesToAnswer = REFUSES_TO_ANSWER.test(`${cue} ${said}`);
  return {
    statement,
    speaker,
    accused,
    terms,
    element,
    refusesToAnswer,
    place: statement.content[0]!.start,
    published: report.published,
  };
}

// An actor, those whose office, unit or voice it is, and its country.
function sides(actors: readonly Actor[]): (actor: Actor | null) => string[] {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  return (actor) => {
    const side: string[] = [];
    for (
      let at: Actor | undefined = actor ?? undefined;
      at && !side.includes(at.id);
      at = byId.get(at.speaksFor ?? at.partOf ?? '')
    ) {
      side.push(at.id);
      if (at.country) side.push(at.country);
    }
    return side;
  };
}
