import type { Actor } from '../../model/actor.ts';
import type { EventKind } from '../../model/event.ts';
import type { Statement } from '../../model/statement.ts';
import type { ActorFinder } from '../actor/find-actor.ts';

/**
 * A title in neutral words with the reports' own names: the speaker of most accusations, what was done, the body or side most
 * accused. Persons stand in a title only where nobody else is accused.
 */
export function titleEvent(kind: EventKind, statements: readonly Statement[], finder: ActorFinder): string {
  const accusing = statements
    .filter((statement) => statement.stance === 'accuse')
    .map((statement) => ({ by: finder.speaker(statement), whom: finder.accused(statement) }));
  const accuser = mostNamed(accusing.map(({ by }) => by));
  const sameSide = (actor: Actor | null) => actor?.id === accuser?.id || (actor?.country ?? '?') === accuser?.country;
  const byAccuser = mostNamed(
    accusing.filter(({ by, whom }) => sameSide(by) && !sameSide(whom)).map(({ whom }) => whom),
  );
  const accused = byAccuser ?? mostNamed(accusing.map(({ whom }) => whom).filter((whom) => !sameSide(whom)));
  return wordsFor(kind, accuser?.name ?? null, accused?.name ?? null);
}

function wordsFor(kind: EventKind, accuser: string | null, accused: string | null): string {
  const whom = accused ?? 'parties not named';
  const who = accuser ?? 'A source not named';
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
      return `Intrusion ascribed to ${whom}${accuser ? ` by ${accuser}` : ''}`;
    case 'response':
      return `${who} answers ${whom}`;
  }
}

// Bodies before states before persons only where they are named as often; nobody in particular comes last.
function mostNamed(actors: readonly (Actor | null)[]): Actor | null {
  const counts = new Map<Actor, number>();
  for (const actor of actors) if (actor && !actor.anonymous) counts.set(actor, (counts.get(actor) ?? 0) + 1);
  const rank = (actor: Actor) => (actor.level === 'person' ? 0 : 1);
  const [best] = [...counts].sort(([a, n], [b, m]) => rank(b) - rank(a) || m - n || (a.id < b.id ? -1 : 1));
  return best?.[0] ?? null;
}
