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
  timesApart,
  type Comparison,
} from './compare-sketches.ts';
import type { Sketch } from './sketch.ts';
import { squares } from './story-terms.ts';

/** What adds to and takes from the likeness of two whole reports; that the parties are the same adds next to nothing. */
const OF_STORIES = {
  sameSides: 0.02,
  sameNotice: 0.03,
  sameNumber: 0.03,
  otherAccused: -0.05,
  otherTime: -0.04,
  otherTimeAndBody: -0.08,
  publishedClose: 0.03,
  publishedFarApart: -0.03,
  ownKind: 0.2,
  goesOn: 0.12,
};
/** Days between two reports within which most of a story is told, and after which it seldom is. */
const CLOSE = 7;
const FAR_APART = 45;

/** Compares two whole reports, weighed, by all that they say. */
export function compareStories(a: Sketch, b: Sketch): Comparison {
  const words = storyLikeness(a, b);
  const sameSides = shareSides(a, b);
  const days = daysApart(a, b);
  const on = words >= OF_STORIES.goesOn && days <= STORY_LASTS && Math.min(a.story.size, b.story.size) >= ENOUGH_WORDS;
  const conflicts = [compareSides(a, b), on ? null : comparePeople(a, b), comparePersons(a, b)];
  let score = words - OF_STORIES.ownKind * differenceOfKinds(a, b);
  if (sameSides) score += OF_STORIES.sameSides;
  if (sameSides && bothCall(a, b)) score += OF_STORIES.sameNotice;
  if (sameSides && sameNumber(a, b)) score += OF_STORIES.sameNumber;
  if (accuseStrangers(a, b)) score += OF_STORIES.otherAccused;
  if (timesApart(a, b)) score += sharesNone(a.actors, b.actors) ? OF_STORIES.otherTimeAndBody : OF_STORIES.otherTime;
  if (days <= CLOSE && a.published !== null && b.published !== null) score += OF_STORIES.publishedClose;
  if (days > FAR_APART) score += OF_STORIES.publishedFarApart;
  return { score, conflicts: conflicts.filter((reason) => reason !== null), sameSides };
}

type Story = Pick<Sketch, 'story' | 'parties'>;

/** What the word that both share most counts here: one word said often in both is a coincidence more often than several are. */
const HEAVIEST_COUNTS = 0.5;
/** Names of the parties count at most so many times what else is shared: alone they are no likeness. */
const PARTIES_COUNT = 2;
/** How far the length of the longer one is left out: a short report says little of what a long one says. */
const FORGIVEN = 0.3;

/** Likeness of the words of two reports, 0 to 1, where several shared words count more than one, and who the parties are counts least. */
export function storyLikeness(a: Story, b: Story): number {
  const [few, many] = a.story.size < b.story.size ? [a.story, b.story] : [b.story, a.story];
  let shared = 0;
  let ofParties = 0;
  let most = 0;
  for (const [term, weight] of few) {
    const product = weight * (many.get(term) ?? 0);
    if (product === 0) continue;
    if (a.parties.has(term) || b.parties.has(term)) {
      ofParties += product;
    } else {
      shared += product;
      most = Math.max(most, product);
    }
  }
  const spread = shared - (1 - HEAVIEST_COUNTS) * most;
  if (spread === 0) return 0;
  const [x, y] = [squares(a.story), squares(b.story)];
  const length = Math.sqrt(x * y) ** (1 - FORGIVEN) * Math.min(x, y) ** FORGIVEN;
  return (spread + Math.min(ofParties, PARTIES_COUNT * spread)) / length;
}
