import type { ActorLevel } from '../../model/actor.ts';
import { isDescription } from '../field/is-description.ts';
import { contentWords, sharedWords } from './content-words.ts';
import type { Ground } from './ground.ts';
import type { Side } from './pair.ts';

/** The party a reading names, as far as it is known. */
export interface Party {
  /** Reference of its actor; null where no one actor of the case bears the name. */
  id: string | null;
  name: string;
  level: ActorLevel | null;
  country: string | null;
  /** The actors it belongs to or speaks for, from the nearest up; not with itself. */
  above: { id: string; name: string }[];
}

/** A chain of offices longer than this is a mistake in the reports. */
const LONGEST_CHAIN = 6;

/** Who a reading of an actor names: the actor of the case, or what the statement itself says of the accused. */
export function partyOf({ reading, statement, words }: Side, { actors }: Ground): Party | null {
  const { value } = reading;
  if (value?.kind !== 'actor') return null;
  const actor = value.actor === null ? undefined : actors.get(value.actor);
  if (actor)
    return {
      id: actor.id,
      name: actor.name,
      level: actor.level,
      country: actor.country,
      above: chainAbove(actor.id, actors),
    };
  const level = statement?.accused === value.name ? statement.accusedLevel : null;
  const country = statement?.accused === value.name ? statement.accusedCountry : null;
  return { id: null, name: value.name || words, level, country, above: [] };
}

function chainAbove(id: string, actors: Ground['actors']): Party['above'] {
  const above: Party['above'] = [];
  let at = actors.get(id);
  while (at && above.length < LONGEST_CHAIN) {
    at = actors.get(at.partOf ?? at.speaksFor ?? '');
    if (!at || at.id === id || above.some((each) => each.id === at!.id)) break;
    above.push({ id: at.id, name: at.name });
  }
  return above;
}

const OFFICE =
  /\b(?:minist\w+|department|bureau|agency|command|office|police|authorit\w+|government|council|committee|army|navy|air force|military|services?|administration|commission|intelligence|secretar\w+|president|court|procuratorate|embassy|officials?|forces?|corps)\b/i;

/** Two descriptions with one telling word in common beside the last, which says what they are: `pro-Norland hackers`, `Norland-aligned actors`; never a ministry and hackers. */
export function describeAlike(a: string, b: string): boolean {
  const [x, y] = [a, b].map((name) => contentWords(name.replace(/\S+$/, '')));
  return isDescription(a) && isDescription(b) && OFFICE.test(a) === OFFICE.test(b) && sharedWords(x!, y!).length > 0;
}

/** Whether the name is that of an office or body that acts for a state; groups of hackers are not. */
export function isOffice({ name, level }: Party): boolean {
  return level !== 'person' && OFFICE.test(name);
}
