import type { ActorMentionAt } from '../party/actor-index.ts';
import type { Scene } from '../scene/scene.ts';
import { isOneSide, sideOfParty } from '../party/sides.ts';

/**
 * What part an actor plays in an accusation by what it is called: a named group, hackers of a country, those who did it (`the hackers`),
 * anybody (`hackers`), the speaker's side, another state, a body.
 */
export type Role =
  'group' | 'placed doers' | 'the doers' | 'doers' | 'own' | 'state' | 'body' | 'person' | 'pronoun' | 'anybody';

const DOERS =
  /\b(hackers?|attackers?|intruders?|hacktivists?|spies|spy|operatives?|criminals?|cybercriminals?|gang|gangs|actors?|perpetrators?|culprits?|thieves|thief|saboteurs?|crew|ring|syndicate|collective)\b/i;

/** The part of an actor that a scene's content names. */
export function roleOf({ prose, side }: Scene, { value, start }: ActorMentionAt): Role {
  if (DOERS.test(value.name)) {
    if (value.country !== null || /\p{Lu}/u.test(value.name)) return 'placed doers';
    return /\b(the|these|those|this)\s+(\S+\s+)?$/i.test(prose.text.slice(Math.max(0, start - 24), start + 4))
      ? 'the doers'
      : 'doers';
  }
  if (isOneSide(side, sideOfParty(value))) return 'own';
  if (value.level === 'unit' && value.form === 'name') return 'group';
  if (value.form === 'pronoun') return 'pronoun';
  if (value.form === 'anonymous') return 'anybody';
  if (value.level === 'state') return 'state';
  return value.level === 'person' ? 'person' : 'body';
}
