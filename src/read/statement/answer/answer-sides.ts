import type { Answerable, NameWords } from './answerable.ts';
import { shares } from '../party/shares.ts';

/** Whom a statement is against, as one who may answer it sees it: its own side by name, its own side as its words mention it, whom it names, others. */
export type Against = 'own' | 'mentioned' | 'kin' | 'carried' | 'named' | 'other' | 'unknown';
/** Who makes it: the side of whoever answers, somebody whom the answer names, another, nobody named. */
export type By = 'own' | 'named' | 'other' | 'unknown';

export function againstOf(answer: Answerable, other: Answerable): Against {
  const [a, b] = [answer.statement, other.statement];
  if (isAlike(other.accused, answer.actor) || isEqual(b.accusedCountry, a.actorCountry)) return 'own';
  if (shares(answer.party, other.names)) return 'mentioned';
  if (shares(answer.party, other.kin)) return 'kin';
  if (shares(answer.party, other.carried)) return 'carried';
  if (isAlike(other.accused, answer.accused) || isEqual(b.accusedCountry, a.accusedCountry)) return 'named';
  if (shares(answer.names, other.names)) return 'named';
  return b.accused !== null || b.accusedCountry !== null ? 'other' : 'unknown';
}

export function byOf(answer: Answerable, other: Answerable): By {
  const [a, b] = [answer.statement, other.statement];
  if (
    isAlike(answer.actor, other.actor) ||
    isEqual(a.actorCountry, b.actorCountry) ||
    shares(answer.party, other.party)
  )
    return 'own';
  if (
    isAlike(answer.accused, other.actor) ||
    isEqual(a.accusedCountry, b.actorCountry) ||
    shares(answer.names, other.party)
  )
    return 'named';
  return b.source === null ? 'unknown' : 'other';
}

/** Whether two statements are made by one side. */
export function isSameSide(one: Answerable, other: Answerable): boolean {
  const [a, b] = [one.statement, other.statement];
  if (a.actorCountry !== null && b.actorCountry !== null) return a.actorCountry === b.actorCountry;
  return isAlike(one.actor, other.actor) || shares(one.party, other.party);
}

function isEqual(a: string | null, b: string | null): boolean {
  return a !== null && a === b;
}

/** The same name, or one in common. */
export function isAlike(a: NameWords | null, b: NameWords | null): boolean {
  if (a === null || b === null) return false;
  return a.whole === b.whole || shares(a.names, b.names);
}
