import type { Codebooks } from '../../../codebooks/codebooks.ts';
import type { Actor } from '../../model/actor.ts';
import type { Reference } from '../../model/reference.ts';
import { wordsOfCountry } from './country-words.ts';
import { isCollective } from './name-key.ts';
import type { NameNode } from './name-node.ts';
import { normaliseName } from './normalise-name.ts';
import { pushTo } from '../push-to.ts';

/**
 * Sets whose unit, office or spokesperson each actor is, where the reports' own words say so and the other is an actor
 * of the case. A spokesperson is never the ministry itself; `the authorities` of a country are part of the state, not
 * the state.
 */
export function tieOffices(actors: readonly Actor[], nodes: readonly NameNode[], codebooks: Codebooks): Actor[] {
  const byMention = new Map(actors.flatMap((actor) => actor.mentions.map((mention) => [mention, actor] as const)));
  const find = finder(actors, codebooks);
  const ties = new Map<Reference, { partOf: Set<Reference>; speaksFor: Set<Reference> }>();
  for (const node of nodes) {
    const actor = node.sightings.map(({ mention }) => byMention.get(mention)).find(Boolean);
    if (!actor) continue;
    const tie = ties.get(actor.id) ?? { partOf: new Set(), speaksFor: new Set() };
    ties.set(actor.id, tie);
    for (const name of node.partOf) addTie(tie.partOf, find(name, node.country), actor);
    for (const name of node.speaksFor) addTie(tie.speaksFor, find(name, node.country), actor);
    if (isCollective(node.key.split('|')[2] ?? '', node.country, codebooks.institutionWords))
      addTie(tie.partOf, find(null, node.country), actor);
  }
  return actors.map((actor) => ({
    ...actor,
    partOf: only(ties.get(actor.id)?.partOf),
    speaksFor: only(ties.get(actor.id)?.speaksFor),
  }));
}

function addTie(ties: Set<Reference>, found: Actor | null, actor: Actor): void {
  if (found && found.id !== actor.id) ties.add(found.id);
}

// Reports that disagree on whose unit it is leave it open.
function only(ties: Set<Reference> | undefined): Reference | null {
  return ties?.size === 1 ? [...ties][0]! : null;
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
    for (const name of [actor.name, ...actor.aliases.map((alias) => alias.name)]) {
      for (const key of keysOf(name, actor.country, codebooks)) pushTo(byName, key, actor);
    }
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

function keysOf(name: string, country: string | null, codebooks: Codebooks): string[] {
  const whole = normaliseName(name);
  const own = wordsOfCountry(country, codebooks);
  const bare = whole
    .split(' ')
    .filter((word) => !own.has(word))
    .join(' ');
  return [...new Set([whole, bare])].filter((key) => key !== '');
}
