import type { Actor } from '../../model/actor.ts';
import type { Reference } from '../../model/reference.ts';
import { follow, type Follower } from '../follow.ts';
import { normaliseName } from './normalise-name.ts';

/** The index of these actors, kept up with them. */
export function indexOf(actors: readonly Actor[]): ActorIndex {
  return follow(actors, 'actor index', () => new ActorIndex());
}

/** The actors of a case by reference, by mention and by name. */
export class ActorIndex implements Follower<Actor> {
  readonly #byId = new Map<Reference, Actor>();
  readonly #byMention = new Map<Reference, Actor>();
  /** Normalised; sources that a report does not name have none. */
  readonly #byName = new Map<string, Set<Actor>>();

  add(actor: Actor): void {
    this.#byId.set(actor.id, actor);
    for (const mention of actor.mentions) this.#byMention.set(mention, actor);
    for (const name of namesOf(actor)) this.#byName.set(name, (this.#byName.get(name) ?? new Set()).add(actor));
  }

  remove(actor: Actor): void {
    this.#byId.delete(actor.id);
    for (const mention of actor.mentions) this.#byMention.delete(mention);
    for (const name of namesOf(actor)) {
      const bearers = this.#byName.get(name)!;
      if (bearers.delete(actor) && bearers.size === 0) this.#byName.delete(name);
    }
  }

  byId(id: Reference | null): Actor | null {
    return (id !== null && this.#byId.get(id)) || null;
  }

  ofMention(mention: Reference): Actor | null {
    return this.#byMention.get(mention) ?? null;
  }

  /** The one actor of this normalised name that may be of this country; null where there is none or more than one. */
  named(name: string, country: string | null): Actor | null {
    let found: Actor | null = null;
    for (const actor of this.#byName.get(name) ?? []) {
      if (country !== null && actor.country !== null && actor.country !== country) continue;
      if (found) return null;
      found = actor;
    }
    return found;
  }
}

function namesOf({ anonymous, name, aliases }: Actor): Set<string> {
  return new Set(anonymous ? [] : [name, ...aliases.map((alias) => alias.name)].map(normaliseName));
}
