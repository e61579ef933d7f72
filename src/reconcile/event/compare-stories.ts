import { compareActs } from './compare-acts.ts';
import {
  accuseStrangers,
  bothCall,
  comparePeople,
  comparePersons,
  compareSides,
  daysApart,
  differenceOfKinds,
  ENOUGH_WORDS,
  sameNumber,
  shareSides,
  sharesNone,
  STORY_LASTS,
  areAtOtherTimes,
  type Likeness,
} from './compare-sketches.ts';
import type { Sketch } from './sketch.ts';
import { storyLikeness } from './story-likeness.ts';

/** What adds to and takes from the likeness of two whole reports; that the parties are the same adds next to nothing. */
const OF_STORIES = {
  noName: -0.08,
  sameSides: 0.02,
  sameNotice: 0.03,
  sameNumber: 0.03,
  otherAccused: -0.05,
  otherTime: -0.04,
  otherTimeAndBody: -0.08,
  publishedClose: 0.03,
  publishedFarApart: -0.03,
  ownKind: 0.2,
  /** At 0.1 two pairs of real reports on related events are taken for one. */
  ownKindSoonAfter: 0.14,
  goesOn: 0.12,
  sameText: 0.25,
};
/** Days between two reports within which most of a story is told, and after which it seldom is. */
const CLOSE = 7;
const FAR_APART = 45;

const MOST_ADDED = OF_STORIES.sameSides + OF_STORIES.sameNotice + OF_STORIES.sameNumber + OF_STORIES.publishedClose;

/** Compares two whole reports, weighed, by all that they say; by their words alone where these show that they cannot score `least`. */
export function compareStories(a: Sketch, b: Sketch, least = -Infinity): Likeness {
  const words = storyLikeness(a, b);
  if (words + MOST_ADDED < least) return { score: words, conflicts: [], sameSides: false };
  const sameSides = shareSides(a, b);
  const days = daysApart(a, b);
  // As a story goes on, more and others are named. Where the days are not known, they may be another year's, unless nearly all is the same.
  const isDated = a.published !== null && b.published !== null;
  const goesOn = words >= (isDated ? OF_STORIES.goesOn : OF_STORIES.sameText) && days <= STORY_LASTS;
  const on = goesOn && Math.min(a.story.size, b.story.size) >= ENOUGH_WORDS;
  const others = on ? [] : [comparePeople(a.singledOut, b.singledOut), comparePersons(a, b)];
  const conflicts = [compareSides(a, b), compareActs(a, b), ...others];
  // A charge is an event of its own, but what is said of the same sides within days goes on with it.
  const soonAfter = sameSides && isDated && days <= CLOSE;
  let score = words - (soonAfter ? OF_STORIES.ownKindSoonAfter : OF_STORIES.ownKind) * differenceOfKinds(a, b);
  if (shareNoName(a, b)) score += OF_STORIES.noName;
  if (sameSides) score += OF_STORIES.sameSides;
  if (sameSides && bothCall(a, b)) score += OF_STORIES.sameNotice;
  if (sameSides && sameNumber(a, b)) score += OF_STORIES.sameNumber;
  if (accuseStrangers(a, b)) score += OF_STORIES.otherAccused;
  if (areAtOtherTimes(a, b))
    score += sharesNone(a.actors, b.actors) ? OF_STORIES.otherTimeAndBody : OF_STORIES.otherTime;
  if (days <= CLOSE && isDated) score += OF_STORIES.publishedClose;
  if (days > FAR_APART) score += OF_STORIES.publishedFarApart;
  return { score, conflicts: conflicts.filter((reason) => reason !== null), sameSides };
}

/** Neither a name nor a country stands in both: two tellings of one story hardly ever do without. */
function shareNoName(a: Sketch, b: Sketch): boolean {
  return sharesNone(a.names, b.names) && ![...a.countries.keys()].some((country) => b.countries.has(country));
}
