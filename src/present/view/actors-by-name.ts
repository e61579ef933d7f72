import type { Actor } from '../../model/actor.ts';
import type { View } from './view-dossier.ts';

/** The actors of a view by each of their names; a name that several actors share leads to none. */
export function actorsByName({ actors }: Pick<View, 'actors'>): Map<string, Actor> {
  const named = new Map<string, Set<Actor>>();
  for (const actor of actors.values()) {
    for (const name of [actor.name, ...actor.aliases.map((alias) => alias.name)])
      named.set(name, (named.get(name) ?? new Set()).add(actor));
  }
  return new Map([...named].flatMap(([name, all]) => (all.size === 1 ? [[name, [...all][0]!] as const] : [])));
}
