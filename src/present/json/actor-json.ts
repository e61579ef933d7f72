import type { Actor } from '../../model/actor.ts';
import { placeJson } from './span-json.ts';

/** One actor with its proposed aliases. */
export function actorJson(actor: Actor) {
  const { id, name, level, country, partOf, speaksFor, anonymous, mentions } = actor;
  const aliases = actor.aliases.map((alias) => ({
    name: alias.name,
    basis: alias.basis,
    why: alias.why,
    spans: alias.spans.map(placeJson),
  }));
  return { id, name, level, country, aliases, partOf, speaksFor, anonymous, mentions };
}
