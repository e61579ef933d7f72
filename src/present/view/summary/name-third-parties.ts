import type { Actor } from '../../../model/actor.ts';
import type { Event } from '../../../model/event.ts';
import type { Stance, Statement } from '../../../model/statement.ts';
import type { View } from '../view-dossier.ts';
import { isOffice } from '../is-office.ts';
import { clipped, listed } from '../wording.ts';

export const LONGEST_NAME = 60;

/**
 * Says which named actors speak who are no party: of a country that is neither accused nor the one that accuses, or a
 * named firm of no known country that says who did it.
 */
export function nameThirdParties(view: View, event: Event, accusations: readonly Statement[]): string {
  const sides = sidesOf(view, accusations);
  const parties = partiesOf(view, event, accusations);
  const others = event.positions.flatMap(({ actor: id, stance }) => {
    const actor = id ? view.actors.get(id) : undefined;
    if (!actor || actor.anonymous || isParty(actor, parties)) return [];
    if (actor.country !== null) return sides.has(actor.country) ? [] : [actor];
    return OBSERVES.includes(stance) && isFirm(view, actor) ? [actor] : [];
  });
  const names = [...new Set(others.map((actor) => clipped(actor.name, LONGEST_NAME)))];
  return names.length > 0
    ? `Of third parties, ${listed(names)} ${names.length > 1 ? 'speak' : 'speaks'}.`
    : 'No named third party speaks.';
}

interface Parties {
  ids: ReadonlySet<string>;
  names: ReadonlySet<string>;
}

/** Whoever is accused, answers, or accuses at least half as often as the first of those who do. */
function partiesOf(view: View, event: Event, accusations: readonly Statement[]): Parties {
  const names = new Set(accusations.flatMap((one) => one.accused ?? []));
  const accusing = new Map<string, number>();
  for (const one of accusations) {
    const id = view.actorOf.get(one.id)?.id ?? one.actor;
    if (id) accusing.set(id, (accusing.get(id) ?? 0) + 1);
  }
  const most = Math.max(0, ...accusing.values());
  const leading = [...accusing].filter(([, times]) => times * 2 >= most).map(([id]) => id);
  const answering = event.positions.flatMap(({ actor, stance }) => (actor && ANSWERS.includes(stance) ? [actor] : []));
  return { ids: new Set([...leading, ...answering]), names };
}

const ANSWERS: readonly Stance[] = ['deny', 'counter-accuse', 'withhold'];

/** A party, one of its names, or one who belongs to it or speaks for it. */
function isParty({ id, name, aliases, partOf, speaksFor }: Actor, { ids, names }: Parties): boolean {
  return (
    [id, partOf, speaksFor].some((one) => one !== null && ids.has(one)) ||
    [name, ...aliases.map((alias) => alias.name)].some((one) => names.has(one))
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

/** The countries accused, and of those that accuse the ones that do so at least half as often as the first of them. */
function sidesOf(view: View, accusations: readonly Statement[]): Set<string> {
  const accusers = new Map<string, number>();
  for (const one of accusations) {
    const country = view.actorOf.get(one.id)?.country ?? one.actorCountry;
    if (country) accusers.set(country, (accusers.get(country) ?? 0) + 1);
  }
  const most = Math.max(0, ...accusers.values());
  const leading = [...accusers].filter(([, times]) => times * 2 >= most).map(([country]) => country);
  return new Set([...leading, ...accusations.flatMap((one) => one.accusedCountry ?? [])]);
}
