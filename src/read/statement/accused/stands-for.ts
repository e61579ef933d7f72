import type { ActorMentionAt } from '../party/actor-index.ts';
import { isNamedBehind } from './attributed-to.ts';
import type { Named } from '../party/named.ts';
import type { AccusedContext } from './suspects.ts';

/**
 * Whom a mention in a content stands for, as an accusation goes on: of `a marketing firm, Golden Reed` the name; of `the attackers`,
 * where somebody has been accused before, whoever it was.
 */
export function standsFor(context: AccusedContext, mention: ActorMentionAt): Named {
  if (mention.value.form === 'name') return mention.value;
  const state = stateOf(context, mention.value);
  if (state) return state;
  return namedBeside(context, mention) ?? accusedBefore(context, mention) ?? mention.value;
}

// `the Zarkandian government` is Zarkand, where the report names it.
function stateOf({ scene: { actors } }: AccusedContext, { level, country }: Named): Named | null {
  return level === 'state' && country !== null ? actors.state(country) : null;
}

function namedBeside({ scene: { actors, prose } }: AccusedContext, described: ActorMentionAt): Named | null {
  const { value, end } = described;
  if (value.form === 'pronoun' || value.form === 'anonymous' || value.level === 'state') return null;
  const next = actors.within({ start: end, end: end + 60 }).find((other) => other.value.form === 'name');
  if (!next || next.value.level === 'state') return null;
  const between = prose.text.slice(end, next.start);
  const closed = /^\s*([,.;:)”"–—-]|$|(and\s+\p{Lu})|(\p{Ll}+(ed|s)\b))/u.test(
    prose.text.slice(next.end, next.end + 20),
  );
  if (/^( of \p{Lu}\p{L}+| in \p{Lu}\p{L}+)?,\s+$/u.test(between)) return closed ? next.value : null;
  return isNamedBehind(between) ? next.value : null;
}

function accusedBefore(
  { last, lastBySide, scene }: AccusedContext,
  { value, start, end }: ActorMentionAt,
): Named | null {
  if (!isNameless(value)) return null;
  const points = /^(the|these|those|this|that|they|it)\b/i.test(scene.prose.text.slice(start, end));
  // `attackers used stolen passwords`, by whoever has just said who they are.
  const before = lastBySide ?? (points ? last : null);
  return before && !isNameless(before) ? before : null;
}

/** Somebody of no name and no country who is nothing but whoever did it: `the hackers`, `they`. */
export function isNameless({ name, country }: Named): boolean {
  return country === null && NAMELESS.test(name);
}

const NAMELESS =
  /^((the|these|those|unknown|unidentified|foreign|state-backed|cyber|said|same) )*(hackers?|attackers?|intruders?|criminals?|group|gang|crew|culprits?|perpetrators?|spies|they|it|actors?|thieves)$/i;
