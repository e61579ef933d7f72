import type { Codebooks } from '../../../codebooks/codebooks.ts';
import type { Actor } from '../../model/actor.ts';
import type { Reference } from '../../model/reference.ts';
import { wordsOfCountry } from './country-words.ts';
import { isCollective } from './name-key.ts';
import type { NameNode } from './name-node.ts';
import { normaliseName } from './normalise-name.ts';
import { pushTo } from '../push-to.ts';
import { remember, serialOf } from '../remember.ts';

/** An actor with the names that were joined into it. */
export interface Joined {
  actor: Actor;
  members: readonly NameNode[];
}

/**
 * Sets whose unit, office or spokesperson each actor is, where the reports' own words say so and the other is an actor
 * of the case. A spokesperson is never the ministry itself; `the authorities` of a country are part of the state, not
 * the state.
 */
export function tieOffices(joined: readonly Joined[], codebooks: Codebooks): Actor[] {
  const find = finder(
    joined.map(({ actor }) => actor),
    codebooks,
  );
  return joined.map(({ actor, members }) => {
    const [partOf, speaksFor] = [new Set<Reference>(), new Set<Reference>()];
    for (const node of members.filter(({ sightings }) => sightings.length > 0)) {
      for (const name of node.partOf) addTie(partOf, find(name, node.country), actor);
      for (const name of node.speaksFor) addTie(speaksFor, find(name, node.country), actor);
      if (isCollective(node.key.split('|')[2] ?? '', node.country, codebooks.institutionWords))
        addTie(partOf, find(null, node.country), actor);
    }
    return withTies(actor, only(partOf), only(speaksFor));
  });
}

function withTies(actor: Actor, partOf: Reference | null, speaksFor: Reference | null): Actor {
  if (partOf === null && speaksFor === null) return actor;
  return remember(actor, 'ties', `${partOf} ${speaksFor}`, () => ({ ...actor, partOf, speaksFor }));
}

function addTie(ties: Set<Reference>, found: Actor | null, actor: Actor): void {
  if (found && found.id !== actor.id) ties.add(found.id);
}

// Reports that disagree on whose unit it is leave it open.
function only(ties: ReadonlySet<Reference>): Reference | null {
  return ties.size === 1 ? [...ties][0]! : null;
}

function finder(
  actors: readonly Actor[],
  codebooks: Codebooks,
): (name: string | null, country: string | null) => Actor | null {
  const states = new Map(
    actors.filter((actor) => actor.level === 'state' && actor.country).map((actor) => [actor.country!, actor]),
  );
  const byName = new Map<string, Actor[]>();
  for (const actor of actors) {
    for (const key of remember(actor, 'names', String(serialOf(codebooks)), () => keysOfActor(actor, codebooks)))
      pushTo(byName, key, actor);
  }
  return (name, country) => {
    if (name === null) return (country !== null && states.get(country)) || null;
    const found = keysOf(name, country, codebooks).flatMap((key) => byName.get(key) ?? []);
    const fitting = new Set(
      found.filter((actor) => country === null || actor.country === null || actor.country === country),
    );
    return fitting.size === 1 ? [...fitting][0]! : null;
  };
}

function keysOfActor({ name, country, aliases }: Actor, codebooks: Codebooks): string[] {
  return [name, ...aliases.map((alias) => alias.name)].flatMap((each) => keysOf(each, country, codebooks));
}

function keysOf(name: string, country: string | null, codebooks: Codebooks): string[] {
  const whole = normaliseName(name);
  const own = wordsOfCountry(country, codebooks);
  const bare = whole
    .split(' ')
    .filter((word) => !own.has(word))
    .join(' ');
  return [...new Set([whole, bare])].filter((key) => key !== '');
}
