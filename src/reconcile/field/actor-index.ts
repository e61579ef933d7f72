import type { Actor } from '../../model/actor.ts';
import type { Reference } from '../../model/reference.ts';
import { normaliseName } from '../actor/normalise-name.ts';

/** Finds the actor a mention or a name means. */
export interface ActorIndex {
  ofMention(mention: Reference): Actor | null;
  /** By its name or an alias, without regard to case, articles and possessives. */
  ofName(name: string): Actor | null;
  get(actor: Reference): Actor | null;
}

/** Indexes the actors of a case by mention, name and alias. A name that two actors share means neither. */
export function indexActors(actors: readonly Actor[]): ActorIndex {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const byMention = new Map<Reference, Actor>();
  const byName = new Map<string, Actor | null>();
  const name = (words: string, actor: Actor) => {
    const key = normaliseName(words);
    const known = byName.get(key);
    byName.set(key, known === undefined || known === actor ? actor : null);
  };
  for (const actor of actors) {
    for (const mention of actor.mentions) byMention.set(mention, actor);
    if (actor.anonymous) continue;
    name(actor.name, actor);
    for (const alias of actor.aliases) name(alias.name, actor);
  }
  return {
    ofMention: (mention) => byMention.get(mention) ?? null,
    ofName: (words) => byName.get(normaliseName(words)) ?? null,
    get: (id) => byId.get(id) ?? null,
  };
}
