import { sameParty, type Party } from '../party/named.ts';

export type IsOneParty = (a: Party, b: Party) => boolean;

/** {@link sameParty} for a report that asks it of the same names thousands of times. */
export function rememberParties(): IsOneParty {
  const alike = new Map<string, Map<string, boolean>>();
  return (a, b) => {
    if (a.country !== null && b.country !== null) return a.country === b.country;
    if (a.name === null || b.name === null) return false;
    let known = alike.get(a.name);
    if (!known) alike.set(a.name, (known = new Map<string, boolean>()));
    let same = known.get(b.name);
    // Of names alone: a country known of one only tells nothing.
    if (same === undefined) known.set(b.name, (same = sameParty({ ...a, country: null }, b)));
    return same;
  };
}
