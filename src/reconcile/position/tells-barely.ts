import { sameParty } from './fit-accusation.ts';
import type { Turn } from './read-turn.ts';

/**
 * Whether of two accusations of one report, against one side, one only lays on it what the other tells: a bare charge goes back to all that
 * the same side has put before it, and of somebody whom no words place (`Transport Minister Name`) to all that anybody has.
 */
export function tellsBarely(one: Turn, other: Turn): boolean {
  if (one.isBare === other.isBare) return false;
  const [bare, told] = one.isBare ? [one, other] : [other, one];
  return told.place < bare.place && (bare.speaker.countries.size === 0 || sameParty(told.speaker, bare.speaker));
}
