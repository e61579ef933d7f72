import { isPlural } from '../../../model/words/is-plural.ts';
import type { Event } from '../../../model/event.ts';
import { passedOn } from '../../../model/passed-on.ts';
import type { Position } from '../../../model/position.ts';
import type { Reference } from '../../../model/reference.ts';
import type { Stance, Statement } from '../../../model/statement.ts';
import { speakerName } from '../describe-statement.ts';
import { isNamed, pairAccusations, type AccusationPair } from '../pair-accusations.ts';
import { accusationsAmong, copiesBySpeaker } from '../share-answers.ts';
import { verbFor } from '../verb-for.ts';
import { namesOf, type View } from '../view-dossier.ts';
import { clipped } from '../wording/clipped.ts';
import { count } from '../wording/count.ts';
import { listed } from '../wording/listed.ts';
import { countriesOf } from './countries-of.ts';
import { LONGEST_NAME, nameThirdParties } from './name-third-parties.ts';
import { say, type Weighed } from './summary-row.ts';

const TITLE = 84;
const MOST_COUNTRIES = 7;

/** Which reports an event is about and what it is; `position` counts the main events from 0. */
export function introduceEvent(view: View, event: Event, position: number): Weighed {
  const names = namesOf(view, event.reports);
  const which = position === 0 ? 'one event' : 'another event';
  const are = names.length > 1 ? 'are' : 'is';
  return say(3, `${listed(names)} ${are} about ${which}, `, { ref: event.id }, `: ${clipped(event.title, TITLE)}.`);
}

/** Who accuses whom, who answers and how, and whether anybody else speaks. */
export function summariseSides(view: View, event: Event): Weighed[] {
  const told = event.statements.map((id) => view.statements.get(id)).filter((one) => one !== undefined);
  const others = passedOn(told);
  const statements = told.filter(({ id }) => !others.has(id));
  const accusations = statements.filter((one) => one.stance === 'accuse');
  if (accusations.length === 0) return [say(3, 'Nobody accuses anybody in it.')];
  const refusing = refusals(view, event.positions, statements);
  const otherwise = new Map(refusing.map((one) => [one, answersElsewhere(view, one, statements)]));
  const silent = speakers(
    view,
    refusing.filter((one) => otherwise.get(one)!.length === 0),
  );
  const pairs = pairAccusations(view, event);
  const clauses = [
    pairsLine(pairs),
    clauseOf(view, statements, 'deny'),
    clauseOf(view, statements, 'counter-accuse'),
    clauseOf(view, statements, 'confirm'),
    silent.length > 0 ? `${listed(silent, 2)} ${giveNoAnswer(silent)}` : '',
    answeredElsewhereLine(view, otherwise),
  ];
  return [
    say(3, `${clauses.filter(Boolean).join('; ')}.`),
    say(2, answeredLine(view, statements)),
    say(2, sidesLine(view, statements)),
    say(3, nameThirdParties(view, event, accusations)),
  ];
}

const MOST_PAIRS = 3;

/**
 * Who accuses whom, the most often made first: `Norland accuses Sudland and two officers, the ministry accuses a directorate, and 2 more
 * accusations`. A speaker not named, or who seems to accuse itself, stands only where nobody else does.
 */
function pairsLine(pairs: readonly AccusationPair[]): string {
  const all = pairs.filter(({ stance }) => stance === 'accuse');
  const told = all.filter(({ whom, who }) => whom !== null && whom !== who);
  const named = told.filter((pair) => pair.named);
  const shown = [named, told, all].find((some) => some.length > 0)?.slice(0, MOST_PAIRS) ?? [];
  const more = total(all) - total(shown);
  const clauses = [...Map.groupBy(shown, ({ who }) => who)].map(([who, same]) => {
    const [verb, ...rest] = verbFor('accuse', who).split(' ');
    const whom = listed(same.map((pair) => clipped(pair.whom ?? 'somebody not named', LONGEST_NAME)));
    return [clipped(who, LONGEST_NAME), verb, whom, ...rest].join(' ');
  });
  // Where several accuse together a comma would part them from their verb.
  const apart = clauses.some((clause) => clause.includes(', ')) ? '; ' : ', ';
  return [...clauses, more > 0 ? `and ${count(more, 'more accusation')}` : ''].filter(Boolean).join(apart);
}

function total(pairs: readonly AccusationPair[]): number {
  return pairs.reduce((sum, { accusations }) => sum + accusations, 0);
}

function clauseOf(view: View, statements: readonly Statement[], stance: Stance): string {
  const who = speakers(
    view,
    statements.filter((one) => one.stance === stance),
  );
  return who.length > 0 ? `${listed(who, 2)} ${verbFor(stance, ...who)}` : '';
}

/** Which side does what, by the country codes of the speakers; a speaker whose country is not known is on no side here. */
function sidesLine(view: View, statements: readonly Statement[]): string {
  const clauses = (['accuse', 'deny', 'counter-accuse'] as const).flatMap((stance) => {
    const same = statements.filter((one) => one.stance === stance);
    const codes = [...new Set(same.flatMap((one) => countriesOf(view, one)))].sort();
    return codes.length > 0 ? [`${listed(codes, MOST_COUNTRIES)} ${verbFor(stance, ...codes)}`] : [];
  });
  return clauses.length > 0
    ? `By country of the speakers: ${clauses.join('; ')}.`
    : 'No country of a speaker is known.';
}

/** Statements that somebody did not answer an accusation; a detail an accuser withholds is no refusal of an answer. */
function refusals(view: View, positions: readonly Position[], statements: readonly Statement[]): Statement[] {
  const answers = (id: Reference) => (view.statements.get(id)?.answers.length ?? 0) > 0;
  // Of a position of which it is known that it refuses an answer, and not where, every statement may.
  const perhaps = positions.filter((one) => one.answers.length > 0 && !one.statements.some(answers));
  const refusing = new Set(perhaps.flatMap((one) => one.statements));
  return statements.filter(
    (one) => one.stance === 'withhold' && (answers(one.id) || refusing.has(one.id)) && isNamed(view, one),
  );
}

/** What the side that gives no answer here does say to the same accusation, in whatever report. */
function answersElsewhere(view: View, refusal: Statement, statements: readonly Statement[]): Statement[] {
  const accusations = new Set(refusal.answers.map(({ statement }) => statement));
  return statements.filter(
    (one) =>
      (one.stance === 'deny' || one.stance === 'confirm') &&
      sideOf(view, one) === sideOf(view, refusal) &&
      one.answers.some(({ statement }) => accusations.has(statement)),
  );
}

function sideOf(view: View, statement: Statement): string {
  const actor = view.actorOf.get(statement.id);
  return actor?.country ?? statement.actorCountry ?? actor?.id ?? statement.actor ?? statement.id;
}

/** `Norland gives no answer in Wire but denies in 2 other reports`: an answer is not lost behind a silence. */
function answeredElsewhereLine(view: View, otherwise: ReadonlyMap<Statement, readonly Statement[]>): string {
  const sides = Map.groupBy(otherwise.keys(), (one) => sideOf(view, one));
  const clauses = [...sides.values()].flatMap((refusals) => {
    const answers = refusals.flatMap((one) => otherwise.get(one)!);
    const [who] = speakers(view, refusals);
    const [stance] = answers.map((one) => one.stance);
    if (!who || !stance) return [];
    const unheard = new Set(refusals.map((one) => one.report));
    const heard = new Set(answers.map((one) => one.report).filter((report) => !unheard.has(report)));
    if (heard.size === 0) return [];
    const [silent, answered] = [nameOrCount(view, unheard, 'report'), nameOrCount(view, heard, 'other report')];
    const elsewhere = speakers(
      view,
      answers.filter((one) => one.stance === stance && heard.has(one.report)),
    );
    // What its ambassador says the embassy has not said.
    const answering = elsewhere.includes(who)
      ? verbFor(stance, who)
      : `${listed(elsewhere, 2)} ${verbFor(stance, ...elsewhere)}`;
    return `${who} ${giveNoAnswer([who])} in ${silent} but ${answering} in ${answered}`;
  });
  return clauses.slice(0, MOST_CHANGED).join('; ');
}

const MOST_CHANGED = 2;

function nameOrCount(view: View, reports: ReadonlySet<string>, what: string): string {
  return reports.size === 1 ? namesOf(view, [...reports])[0]! : count(reports.size, what);
}

function giveNoAnswer(who: readonly string[]): string {
  return `${who.length > 1 || who.some(isPlural) ? 'give' : 'gives'} no answer`;
}

/** How many accusations are open; one that copies repeat counts once. A refusal to answer is told apart from an answer. */
function answeredLine(view: View, statements: readonly Statement[]): string {
  const all = copiesBySpeaker(view, accusationsAmong(statements)).flatMap(([, copied]) => copied);
  const stances = all.map(({ first }) =>
    (view.responses.get(first.id) ?? []).map((one) => view.statements.get(one.statement)?.stance),
  );
  const open = stances.filter((given) => given.length === 0).length;
  const refused = stances.filter((given) => given.length > 0 && given.every((stance) => stance === 'withhold')).length;
  const said = count(all.length, 'accusation');
  if (open === all.length) return `${said}, no answer in these reports.`;
  if (open + refused === 0) return `${said}, ${all.length > 1 ? 'each ' : ''}with an answer.`;
  const parts = [
    open > 0 ? `${open} without answer in these reports` : '',
    refused > 0 ? `${refused === all.length ? '' : `${refused} `}met only with a refusal or no comment` : '',
  ];
  return `${said}, ${listed(parts.filter(Boolean))}.`;
}

/** Who makes these statements, the most frequent first; sources not named and outlets only where nobody else is left. */
function speakers(view: View, statements: readonly Statement[]): string[] {
  const named = statements.filter((one) => isNamed(view, one));
  const shown = named.length > 0 ? named : statements;
  return mostNamed(
    shown.flatMap((one) => view.speakersOf.get(one.id)?.map(({ name }) => name) ?? speakerName(view, one)),
  );
}

function mostNamed(names: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => clipped(name, LONGEST_NAME));
}
