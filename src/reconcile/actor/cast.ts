import { createHash } from 'node:crypto';
import type { Codebooks } from '../../../codebooks/codebooks.ts';
import type { Actor } from '../../model/actor.ts';
import type { AnnotatedReport } from '../../model/annotated-report.ts';
import type { Reference } from '../../model/reference.ts';
import { once } from '../once.ts';
import { serialOf } from '../remember.ts';
import type { ActorFinder } from './find-actor.ts';

/** The actors a report speaks of, each with its mentions there, and a key that is equal where all of that and the codebooks are. */
export interface Cast {
  mentions: ReadonlyMap<Actor, readonly Reference[]>;
  key: string;
}

/** Looks up the casts of reports among these actors. */
export function openCasts(
  actors: readonly Actor[],
  finder: ActorFinder,
  codebooks: Codebooks,
): (annotated: AnnotatedReport) => Cast {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  return ({ mentions, statements }) => {
    const cast = new Map<Actor, Reference[]>();
    const key: string[] = [`${serialOf(codebooks)}|`];
    const add = (actor: Actor | null, mention: Reference | null): void => {
      key.push(actor ? faceOf(actor) : '-');
      // With an actor come those it belongs to or speaks for.
      for (
        let at = actor;
        at && !cast.has(at);
        at = byId.get(at.partOf ?? '') ?? byId.get(at.speaksFor ?? '') ?? null
      ) {
        cast.set(at, []);
        key.push(faceOf(at));
        const spoken = byId.get(at.speaksFor ?? '');
        if (spoken && !cast.has(spoken)) add(spoken, null);
      }
      if (actor && mention) cast.get(actor)!.push(mention);
    };
    for (const { id, kind } of mentions) if (kind === 'actor') add(finder.ofMention(id), id);
    for (const statement of statements) {
      add(finder.speaker(statement), null);
      add(finder.accused(statement), null);
      if (statement.target) add(finder.named(statement.target, null), null);
    }
    return { mentions: cast, key: key.join('') };
  };
}

/** Everything of an actor but where it stands. */
const faceOf = once(({ id, name, level, country, aliases, partOf, speaksFor, anonymous }: Actor): string => {
  const known = aliases.map(({ name: alias, basis, why }) => [alias, basis, why]);
  const face = JSON.stringify([id, name, level, country, known, partOf, speaksFor, anonymous]);
  return createHash('sha256').update(face).digest('base64url').slice(0, 12);
});
