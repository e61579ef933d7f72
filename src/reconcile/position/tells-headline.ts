import { accuses } from '../../model/statement.ts';
import { alike, isSomebody, sameParty } from './fit-accusation.ts';
import type { Turn } from './read-turn.ts';

/** Shared words by which a charge further down is the one of the headline. */
const HINTED = 0.15;

/**
 * Whether of two accusations of one report one is what the headline makes of the other: `Norland behind clinic raid, Velmora says` over
 * `Velmora's ministry said that hackers working for Norland had broken into three clinics`. The headline tells the first charge of the same accuser against the
 * same accused, or another that shares words with it; one that names no accuser tells the first charge of all.
 */
export function tellsHeadline(one: Turn, other: Turn, among: readonly Turn[]): boolean {
  if (one.headline === other.headline || one.statement.report !== other.statement.report) return false;
  const [headline, body] = one.headline ? [one, other] : [other, one];
  if (!mayBeOneAccuser(headline, body)) return false;
  const first = among
    .filter((turn) => !turn.headline && accuses(turn.statement.stance) && mayBeOneAccuser(headline, turn))
    .reduce((earliest, turn) => (turn.place < earliest.place ? turn : earliest), body);
  return first === body || (isSomebody(headline.speaker) && alike(headline.words, body.words) >= HINTED);
}

/** `Ministry says` over what Velmora's ministry says. */
function mayBeOneAccuser(headline: Turn, body: Turn): boolean {
  if (!isSomebody(headline.speaker) || sameParty(headline.speaker, body.speaker)) return true;
  const [short, full] = [headline.statement.actor, body.statement.actor];
  return short !== null && full !== null && full.toLowerCase().endsWith(` ${short.toLowerCase()}`);
}
