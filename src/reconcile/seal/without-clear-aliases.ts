import type { Actor } from '../../model/actor.ts';

/** A person as sealed without the names that are not: whoever speaks for others is not sealed, and would undo the seal of a like name. */
export function withoutClearAliases(sealed: Actor, inClear: Actor): Actor {
  if (sealed.level !== 'person' || sealed.aliases.length === 0) return sealed;
  const hidden = sealed.name !== inClear.name;
  const aliases = sealed.aliases.filter(({ name }, i) => (name !== inClear.aliases[i]!.name) === hidden);
  return aliases.length === sealed.aliases.length ? sealed : { ...sealed, aliases };
}
