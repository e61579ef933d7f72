import type { Actor } from '../../../model/actor.ts';
import type { Event } from '../../../model/event.ts';
import type { Position } from '../../../model/position.ts';
import { hull } from '../../../model/span.ts';
import type { Stance, Statement } from '../../../model/statement.ts';
import { countriesOf } from './countries-of.ts';
import type { View } from '../view-dossier.ts';
import { isOffice } from '../is-office.ts';
import { clipped } from '../wording/clipped.ts';
import { listed } from '../wording/listed.ts';

export const LONGEST_NAME = 60;

/**
 * Says which named actors speak who are no party: of a country that is neither accused nor the one that accuses, or a
 * named firm of no known country, or somebody there, that says who did it. Those who say no more than that they can not
 * confirm it stand apart.
 */
export function nameThirdParties(view: View, event: Event, accusations: readonly Statement[]): string {
  const sides = sidesOf(view, accusations);
  const parties = partiesOf(view, event, accusations);
  const speaking = new Set<string>();
  const open = new Set<string>();
  for (const position of event.positions) {
    const actor = position.actor ? view.actors.get(position.actor) : undefined;
    if (!actor || actor.anonymous || isParty(view, actor, parties)) continue;
    const leavesOpen = canNotConfirm(view, position);
    const isThird = actor.country !== null ? !sides.has(actor.country) : isFirm(view, actor) || isOfAFirm(view, actor);
    if (!isThird || !(actor.country !== null || leavesOpen || OBSERVES.includes(position.stance))) continue;
    (leavesOpen ? open : speaking).add(clipped(actor.name, LONGEST_NAME));
  }
  return wordingOf(
    [...speaking],
    [...open].filter((name) => !speaking.has(name)),
  );
}

function wordingOf(speaking: readonly string[], open: readonly string[]): string {
  const says = `${listed(open)} ${open.length > 1 ? 'say only that they' : 'says only that it'} can not confirm it`;
  if (speaking.length === 0) return open.length > 0 ? `Of third parties, ${says}.` : 'No named third party speaks.';
  const speak = `Of third parties, ${listed(speaking)} ${speaking.length > 1 ? 'speak' : 'speaks'}`;
  return open.length > 0 ? `${speak}; ${says}.` : `${speak}.`;
}

/** `Said it could not confirm who was behind it`: all of its statements say so. */
function canNotConfirm(view: View, { stance, statements }: Pick<Position, 'stance' | 'statements'>): boolean {
  return stance === 'withhold' && statements.every((id) => CAN_NOT.test(wholeOf(view, id)));
}

const CAN_NOT =
  /\b(?:(?:can|could|has|have|had|was|were|is|are) ?not|(?:can|could|was|is|are|were|has|have|had)n['’]t|unable to|no way to)\b[^.;]{0,40}\b(?:confirm|verif|corroborat|attribut|establish|determine|substantiat|(?:tie|link|trace|connect)\b)/i;

function wholeOf(view: View, id: string): string {
  const statement = view.statements.get(id);
  const text = statement && view.reports.get(statement.report)?.report.text;
  const whole = text && hull([statement.source, statement.cue, ...statement.content].filter((span) => span !== null));
  return whole ? text.slice(whole.start, whole.end) : '';
}

interface Parties {
  ids: ReadonlySet<string>;
  names: ReadonlySet<string>;
}

/** Whoever is accused, is hit, answers, or accuses at least half as often as the first of those who do. */
function partiesOf(view: View, event: Event, accusations: readonly Statement[]): Parties {
  const names = new Set(accusations.flatMap((one) => one.accused ?? []));
  const accusing = new Map<string, number>();
  for (const one of accusations) {
    const ids = view.speakersOf.get(one.id)?.map(({ id }) => id) ?? (one.actor ? [one.actor] : []);
    for (const id of ids) accusing.set(id, (accusing.get(id) ?? 0) + 1);
  }
  const most = Math.max(0, ...accusing.values());
  const leading = [...accusing].filter(([, times]) => times * 2 >= most).map(([id]) => id);
  const answering = event.positions.flatMap((one) =>
    one.actor && ANSWERS.includes(one.stance) && !canNotConfirm(view, one) ? [one.actor] : [],
  );
  const hit = event.fields.flatMap(({ name, readings }) =>
    name === 'target' ? readings.flatMap(({ value }) => (value?.kind === 'actor' ? (value.actor ?? []) : [])) : [],
  );
  return { ids: new Set([...leading, ...answering, ...hit]), names };
}

const ANSWERS: readonly Stance[] = ['deny', 'counter-accuse', 'withhold'];

/** A party, one of its names, or one who belongs to it or speaks for it. */
function isParty(view: View, actor: Actor, { ids, names }: Parties): boolean {
  const bodies = [actor.partOf, actor.speaksFor].flatMap((id) => (id ? (view.actors.get(id) ?? []) : []));
  const all = [actor, ...bodies];
  return (
    all.some(({ id }) => ids.has(id)) ||
    all.flatMap(({ name, aliases }) => [name, ...aliases.map((alias) => alias.name)]).some((name) => names.has(name))
  );
}

const OBSERVES: readonly Stance[] = ['accuse', 'assess', 'confirm'];
const NAME = /^\p{Lu}[^ ]+(?: (?:of|and|for|the|&|\p{Lu}[^ ]*|\d+))*$/u;

/** An office whose country is not known is of a side that cannot be told. */
function isFirm(view: View, actor: Actor): boolean {
  const { id, name, level, partOf, speaksFor } = actor;
  if (level !== 'organisation' || partOf !== null || speaksFor !== null || isOffice(name) || !NAME.test(name))
    return false;
  const others = [...view.actors.values()];
  // Offices and units belong to a state, known to the codebook or not.
  const isState = others.some((other) => other.partOf === id && (isOffice(other.name) || other.level === 'unit'));
  const isSurname = others.some((other) => other.level === 'person' && other.name.endsWith(` ${name}`));
  return !isState && !isSurname;
}

/** `Ines Korda, an analyst at Blue Fjord`. */
function isOfAFirm(view: View, { level, partOf, speaksFor }: Actor): boolean {
  const body = partOf !== null ? view.actors.get(partOf) : undefined;
  return level === 'person' && speaksFor === null && body !== undefined && isFirm(view, body);
}

/** The countries accused, and of those that accuse the ones that do so at least half as often as the first of them. */
function sidesOf(view: View, accusations: readonly Statement[]): Set<string> {
  const accusers = new Map<string, number>();
  for (const one of accusations) {
    for (const country of countriesOf(view, one)) accusers.set(country, (accusers.get(country) ?? 0) + 1);
  }
  const most = Math.max(0, ...accusers.values());
  const leading = [...accusers].filter(([, times]) => times * 2 >= most).map(([country]) => country);
  return new Set([...leading, ...accusations.flatMap((one) => one.accusedCountry ?? [])]);
}
