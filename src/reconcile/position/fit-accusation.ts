import type { Party, Turn } from './read-turn.ts';

/**
 * True when `response` may answer `accusation`: it is against the speaker's own side, or against the one whom the
 * response is said to clear.
 */
export function fitsAccusation(response: Turn, accusation: Turn): boolean {
  const { stance, id } = response.statement;
  if (id === accusation.statement.id || share(response.speaker.actors, accusation.speaker.actors)) return false;
  if (precedes(response, accusation) || isOfOwnSide(response, accusation)) return false;
  if (stance === 'withhold')
    return (
      response.refusesToAnswer &&
      !keepsPlansBack(response, accusation) &&
      isAccused(response, accusation) &&
      (!response.keepsOneBack || alike(response.words, accusation.words) > 0)
    );
  if (stance === 'counter-accuse') return isAccused(response, accusation) && hitsBack(response, accusation);
  return isAccused(response, accusation) || sameAccused(response, accusation) || maySpeakUp(response, accusation);
}

/** Made by the side that denies, against another: nobody but a lawyer denies what its own side says. */
export function isOfOwnSide({ statement, speaker, speaksUp }: Turn, accusation: Turn): boolean {
  if (statement.stance !== 'deny' || speaksUp || !sameParty(speaker, accusation.speaker)) return false;
  return isSomebody(accusation.accused) && !sameParty(speaker, accusation.accused);
}

/** `Would not say how Norland will retaliate`: a refusal to tell what comes next, of which the accusation says nothing, leaves that unanswered. */
export function keepsPlansBack(response: Turn, accusation: Turn): boolean {
  return response.keepsPlans && alike(response.words, accusation.words) === 0;
}

// A lawyer for one of them answers the charge that names nobody, in whichever report.
function maySpeakUp({ speaksUp }: Turn, { chargesUnnamed }: Turn): boolean {
  return speaksUp && chargesUnnamed;
}

const OWN_SIDE = 0.1;
const SAME_ACCUSED = 0.15;
/** An accusation that somebody makes is answered rather than a passive in the outlet's words, or a plain statement. */
const BY_SOMEBODY = 0.1;
const ACCUSES = 0.4;
const NEARNESS = 0.7;
const FOLLOWING = 0.5;
const FAR = 800;

/**
 * How well the two fit, for choosing among several: sides, words, and in one report nearness, what stands before
 * counting more.
 */
export function rateFit(response: Turn, accusation: Turn): number {
  let fit = alike(response.words, accusation.words);
  if (isAccused(response, accusation)) fit += OWN_SIDE;
  if (sameAccused(response, accusation)) fit += SAME_ACCUSED;
  if (isSomebody(accusation.speaker)) fit += BY_SOMEBODY;
  if (accusation.statement.stance !== 'assert') fit += ACCUSES;
  if (response.statement.report !== accusation.statement.report) return fit;
  const distance = response.place - accusation.place;
  const near = NEARNESS * Math.exp(-Math.abs(distance) / FAR);
  return fit + (distance >= 0 ? near : near * FOLLOWING);
}

// Two of one country are one side only when somebody from elsewhere accuses.
function isAccused({ speaker }: Turn, accusation: Turn): boolean {
  if (share(speaker.actors, accusation.accused.actors)) return true;
  return (
    share(speaker.countries, accusation.accused.countries) && !share(speaker.countries, accusation.speaker.countries)
  );
}

function sameAccused({ accused }: Turn, accusation: Turn): boolean {
  return share(accused.actors, accusation.accused.actors) || share(accused.countries, accusation.accused.countries);
}

function hitsBack({ accused }: Turn, { speaker }: Turn): boolean {
  if (!isSomebody(accused) || !isSomebody(speaker)) return true;
  return share(accused.actors, speaker.actors) || share(accused.countries, speaker.countries);
}

/** Published before the accusation, it cannot answer it. */
export function precedes(response: Pick<Turn, 'day'>, accusation: Pick<Turn, 'day'>): boolean {
  return response.day !== null && accusation.day !== null && response.day < accusation.day;
}

/** Whether anything shows who it is. */
export function isSomebody({ actors, countries }: Party): boolean {
  return actors.size + countries.size > 0;
}

/** How many words two turns share, 0 to 1. */
export function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / Math.sqrt(a.size * b.size);
}

/** Whether two have an actor or a country in common. */
export function sameParty(a: Party, b: Party): boolean {
  return share(a.actors, b.actors) || share(a.countries, b.countries);
}

function share(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const key of a) if (b.has(key)) return true;
  return false;
}
