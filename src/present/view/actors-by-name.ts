import type { Actor } from '../../model/actor.ts';
import type { View } from './view-dossier.ts';

type ByName = ReadonlyMap<string, Actor>;

// Asked for every accusation that nothing answers.
const known = new WeakMap<View['actors'], ByName>();

/** The actors of a view by each of their names; a name that several actors share leads to none. */
export function actorsByName({ actors }: Pick<View, 'actors'>): ByName {
  let byName = known.get(actors);
  if (!byName) known.set(actors, (byName = nameActors(actors)));
  return byName;
}

function nameActors(actors: View['actors']): ByName {
  const named = new Map<string, Set<Actor>>();
  for (const actor of actors.values()) {
    for (const name of [actor.name, ...actor.aliases.map((alias) => alias.name)])
      named.set(name, (named.get(name) ?? new Set()).add(actor));
  }
  return new Map([...named].flatMap(([name, all]) => (all.size === 1 ? [[name, [...all][0]!] as const] : [])));
}
