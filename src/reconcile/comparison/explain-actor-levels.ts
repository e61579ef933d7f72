import type { Actor } from '../../model/actor.ts';
import { quoted, type Explanation } from './explanation.ts';
import type { Ground } from './ground.ts';
import type { Pair, Side } from './pair.ts';

/**
 * A unit against the body it belongs to, a body against its state, a description against a name. A group is never its state:
 * that one report names the group and the other the state is another scope, not a vaguer word.
 */
export const explainActorLevels: Explanation = (pair, ground) => {
  const [x, y] = [actorOf(pair.a, ground), actorOf(pair.b, ground)];
  if (!x || !y || x.id === y.id) return null;
  return (
    belonging(pair, x, y, ground, 'refines') ??
    belonging(pair, y, x, ground, 'vaguer') ??
    groupAndState(pair, x, y) ??
    described(pair, x, y)
  );
};

function actorOf({ reading: { value } }: Side, { actors }: Ground): Actor | null {
  return value?.kind === 'actor' && value.actor ? (actors.get(value.actor) ?? null) : null;
}

function belonging({ a, b }: Pair, whole: Actor, part: Actor, { actors }: Ground, relation: 'refines' | 'vaguer') {
  const chain: string[] = [];
  for (let at: Actor | null = part; at && chain.length < 6; at = next(at, actors)) {
    if (at.id === whole.id)
      return {
        relation,
        why: `${spoken(relation === 'refines' ? b : a)} belongs to ${chain.length > 1 ? `${chain.at(-1)!}, part of ` : ''}${whole.name}`,
      };
    chain.push(at.name);
  }
  if (whole.level !== 'state' || part.level === 'state' || whole.country === null || whole.country !== part.country)
    return null;
  // Without a body it is part of, only an office speaks or acts for a state; a group of hackers does not.
  return isOffice(part)
    ? { relation, why: `${spoken(relation === 'refines' ? b : a)} is a body of ${whole.name}` }
    : null;
}

function next(actor: Actor, actors: Ground['actors']): Actor | null {
  const up = actor.partOf ?? actor.speaksFor;
  return up ? (actors.get(up) ?? null) : null;
}

const OFFICE =
  /\b(?:minist\w+|department|bureau|agency|command|office|police|authorit\w+|government|council|committee|army|navy|air force|military|services?|administration|commission|intelligence|secretar\w+|president|court|procuratorate|embassy|officials?|forces?|corps)\b/i;

function isOffice({ name, aliases, level }: Actor): boolean {
  return level !== 'person' && (OFFICE.test(name) || aliases.some((alias) => OFFICE.test(alias.name)));
}

function groupAndState({ a, b }: Pair, x: Actor, y: Actor) {
  const state = [x, y].find((actor) => actor.level === 'state');
  if (!state || x.level === y.level || x.country === null || x.country !== y.country) return null;
  return {
    relation: 'other-scope',
    why: `${spoken(a)} and ${spoken(b)} are not the same kind of party: a group and a state are two`,
  } as const;
}

/** `pro-Russian hackers` against a named group of that country: the words of one fit the name of the other. */
function described({ a, b }: Pair, x: Actor, y: Actor) {
  if (x.country === null || x.country !== y.country || x.level === 'person' || y.level === 'person') return null;
  const [plain, named] = [isDescription(x), isDescription(y)];
  if (plain === named) return null;
  const [description, name] = plain ? [a, b] : [b, a];
  const why = `${spoken(description)} only describes, ${spoken(name)} names; the description fits the name`;
  return { relation: plain ? 'refines' : 'vaguer', why } as const;
}

/** Words for a party rather than a name: they end in a word in lower case. */
function isDescription({ name }: Actor): boolean {
  return /(?:^|\s)\p{Ll}[\p{L}-]*$/u.test(name);
}

function spoken({ words }: Side): string {
  return quoted(words);
}
