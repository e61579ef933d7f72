import type { ActorMention } from '../../../model/mention.ts';

/** An actor by what a statement says of it. */
export type Named = Pick<ActorMention, 'name' | 'level' | 'country'>;

/** Somebody by name and by country, as far as either is known. */
export interface Party {
  name: string | null;
  country: string | null;
}

/** True when both name the same actor: the same words, or the same state. */
export function sameNamed(a: Named, b: Named): boolean {
  if (a.name === b.name || (a.name.length === b.name.length && a.name.toLowerCase() === b.name.toLowerCase()))
    return true;
  return a.level === 'state' && b.level === 'state' && a.country !== null && a.country === b.country;
}

/** True when both are of one country, or where that is not known of both, of one name: `Longda` and `Longda executives`. */
export function sameParty(a: Party, b: Party): boolean {
  if (a.country !== null && b.country !== null) return a.country === b.country;
  if (a.name === null || b.name === null) return false;
  const [short, long] = a.name.length < b.name.length ? [a.name, b.name] : [b.name, a.name];
  // Nearly all names differ at their first word's end already.
  if (long.length > short.length && long[short.length] !== ' ') return false;
  return long.toLowerCase().startsWith(short.toLowerCase());
}
