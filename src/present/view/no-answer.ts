import type { Actor } from '../../model/actor.ts';
import type { Statement } from '../../model/statement.ts';
import { actorsByName } from './actors-by-name.ts';
import { speakerOf } from './describe-statement.ts';
import { isOffice } from './is-office.ts';
import { passesOn } from './passes-on.ts';
import { pointers, type Sentence } from './piece.ts';
import { verbFor } from './verb-for.ts';
import type { View } from './view-dossier.ts';

/** So many are pointed to; whoever wants the rest finds them under the accusations that they answer. */
const MOST = 3;

/**
 * What stands beside an accusation that nothing answers: where its accused denies other accusations of the event, those denials too.
 * Whether they cover this one is for the reader to say.
 */
export function noAnswer(view: View, accusation: Statement): Sentence {
  const denials = otherDenials(view, accusation);
  if (denials.length === 0) return withoutTie(view, accusation);
  const who = speakerOf(view, denials[0]!);
  const told = `No answer in these reports to this one; ${who} ${verbFor('deny', who)} in `;
  return [told, ...pointers(denials.slice(0, MOST).map(({ id }) => id))];
}

/** `No answer in these reports`; where the event holds denials of which it is not known what they deny, these too. */
function withoutTie(view: View, accusation: Statement): Sentence {
  const untied = denialsAround(view, accusation).filter(
    (one) => !view.answered.has(one.id) && !passesOn(view, one) && !isOneSide(one, accusation),
  );
  if (untied.length === 0) return ['No answer in these reports'];
  const told = 'No answer in these reports to this one; a denial that is tied to no accusation stands in ';
  return [told, ...pointers(untied.slice(0, MOST).map(({ id }) => id))];
}

function isOneSide(one: Statement, other: Statement): boolean {
  if (one.actor !== null && one.actor === other.actor) return true;
  return one.actorCountry !== null && one.actorCountry === other.actorCountry;
}

function denialsAround(view: View, { id }: Statement): Statement[] {
  return (view.eventsOf.get(id) ?? []).flatMap((event) => view.denialsOf.get(event.id) ?? []);
}

/** Denials of the event by the very actor that stands accused, or for its state, be it a state or a unit of one; all by whoever denies first. */
function otherDenials(view: View, accusation: Statement): Statement[] {
  const { accused, accusedCountry, accusedLevel, actor, actorCountry } = accusation;
  if (accused === null || accused === actor) return [];
  const whom = actorsByName(view).get(accused);
  const isOfState = accusedLevel !== null && accusedLevel !== 'person' && accusedCountry !== actorCountry;
  const state = isOfState ? accusedCountry : null;
  const isAccused = (one: Statement) => {
    const denier = view.actorOf.get(one.id);
    return speaksForState(denier, state) || (whom !== undefined && denier === whom);
  };
  const own = denialsAround(view, accusation).filter(isAccused);
  return own.filter((one) => speakerOf(view, one) === speakerOf(view, own[0]!));
}

function speaksForState(denier: Actor | undefined, state: string | null): boolean {
  if (!denier || state === null || denier.country !== state) return false;
  return denier.level === 'state' || isOffice(denier.name);
}
