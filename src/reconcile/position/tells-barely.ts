import { sameParty } from './fit-accusation.ts';
import type { Turn } from './read-turn.ts';

const DEED =
  '(?:it|this|that|the (?:cyber-?)?(?:attack|hack|raid|breach|intrusion|theft|incident|operation|campaign)s?)';
const HOLDS = new RegExp(
  String.raw`\b(?:hold|holds|held|holding)\s[^,;.]{2,60}?\s(?:(?:fully|squarely|directly|solely) )?(?:responsible|accountable)(?: for ${DEED})?$`,
  'i',
);
const IS_BEHIND = new RegExp(
  String.raw`^(?:that )?[^,;.]{2,60}\s(?:is|are|was|were|stands?|stood) (?:behind|responsible for) ${DEED}$`,
  'i',
);

/** Whether these words lay on somebody what was told before, and tell no deed: `we hold Norland responsible`, `Norland is behind it`. */
export function isBareCharge(words: string): boolean {
  return HOLDS.test(words) || IS_BEHIND.test(words);
}

/**
 * Whether of two accusations of one report, against one side, one only lays on it what the other tells: a bare charge goes back to all that
 * the same side has put before it, and of somebody whom no words place (`Transport Minister Name`) to all that anybody has.
 */
export function tellsBarely(one: Turn, other: Turn): boolean {
  if (one.isBare === other.isBare) return false;
  const [bare, told] = one.isBare ? [one, other] : [other, one];
  return told.place < bare.place && (bare.speaker.countries.size === 0 || sameParty(told.speaker, bare.speaker));
}
