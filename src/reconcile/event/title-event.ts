import type { Actor } from '../../model/actor.ts';
import type { EventKind } from '../../model/event.ts';
import type { Statement } from '../../model/statement.ts';
import type { ActorFinder } from '../actor/find-actor.ts';

/**
 * A title in neutral words with the reports' own names: the speaker of most accusations, what was done, the body or
 * side most accused. Persons stand in a title only where nobody else is accused. `touching` names something the event
 * is about, for when no accuser and no accused is known.
 */
export function titleEvent(
  kind: EventKind,
  statements: readonly Statement[],
  finder: ActorFinder,
  touching: string | null,
): string {
  const accusing = statements
    // Whoever repeats a charge does not bring it.
    .filter(({ stance, form }) => stance === 'accuse' && (kind !== 'charge' || form === 'charge'))
    .map((statement) => ({ by: finder.speaker(statement), whom: finder.accused(statement) }));
  const accuser = mostNamed(accusing.map(({ by }) => by));
  const sameSide = (actor: Actor | null) => actor?.id === accuser?.id || (actor?.country ?? '?') === accuser?.country;
  const byAccuser = accusing.filter(({ by, whom }) => sameSide(by) && !sameSide(whom)).map(({ whom }) => whom);
  const byAnybody = accusing.map(({ whom }) => whom).filter((whom) => !sameSide(whom));
  const accused = mostNamed(byAccuser) ?? mostNamed(byAnybody);
  if (accuser || accused)
    return wordsFor(kind, accuser?.name ?? 'A source not named', accused?.name ?? 'parties not named');
  return touching === null ? NOUNS[kind] : `${NOUNS[kind]} touching ${touching}`;
}

const NOUNS: Record<EventKind, string> = {
  notice: 'Notice',
  charge: 'Charges',
  sanction: 'Sanctions',
  exposure: 'Exposure of persons',
  accusation: 'Accusation',
  intrusion: 'Intrusion',
  response: 'Response',
};

function wordsFor(kind: EventKind, who: string, whom: string): string {
  switch (kind) {
    case 'notice':
      return `${who} puts out a notice over acts ascribed to ${whom}`;
    case 'charge':
      return `${who} brings charges over acts ascribed to ${whom}`;
    case 'sanction':
      return `${who} imposes sanctions over acts ascribed to ${whom}`;
    case 'exposure':
      return `${who} makes persons public and accuses ${whom}`;
    case 'accusation':
      return `${who} accuses ${whom}`;
    case 'intrusion':
      return `Intrusion ascribed to ${whom}, by ${lowerFirst(who)}`;
    case 'response':
      return `${who} answers ${whom}`;
  }
}

function lowerFirst(who: string): string {
  return who === 'A source not named' ? 'a source not named' : who;
}

function mostNamed(actors: readonly (Actor | null)[]): Actor | null {
  const counts = new Map<Actor, number>();
  for (const actor of actors) if (actor && !actor.anonymous) counts.set(actor, (counts.get(actor) ?? 0) + 1);
  for (const state of [...counts.keys()].filter(({ level }) => level === 'state')) {
    if (groupsOf(state, counts) >= counts.get(state)!) counts.delete(state);
  }
  const [best] = [...counts].sort(([a, n], [b, m]) => rank(b) - rank(a) || m - n || (a.id < b.id ? -1 : 1));
  return best?.[0] ?? null;
}

// A group is not its state: where reports name groups of a country as often, the state is not put in their place.
function groupsOf({ country }: Actor, counts: ReadonlyMap<Actor, number>): number {
  let named = 0;
  for (const [actor, count] of counts) {
    if (actor.country === country && (actor.level === 'unit' || actor.level === 'organisation')) named += count;
  }
  return named;
}

// Bodies, groups and states before `the attackers`, those before persons; last what only a statement names.
function rank({ level, country, name, mentions }: Actor): number {
  if (mentions.length === 0) return 0;
  if (level === 'person') return 1;
  return country === null && /^\p{Ll}/u.test(name) ? 2 : 3;
}
