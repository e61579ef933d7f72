import type { Candidate } from '../candidate.ts';
import type { ActorMentionAt } from '../party/actor-index.ts';
import { behindPreposition } from './allegation.ts';
import type { Scene } from '../scene/scene.ts';

/** Whom an act is attributed to, and where the description begins that its name follows; without one, nowhere. */
export interface Attributed {
  actor: ActorMentionAt;
  from: number;
}

/**
 * Whom the words attribute the act to: `attributes the intrusion to Sandworm`; of a group whose name follows, `to a group it
 * tracks as Salt Heron`, the name.
 */
export function attributedTo({ prose, candidate, entry, actors, speaker }: Scene): Attributed | null {
  if (!entry.verb?.frames.includes('to') || entry.verb.stance !== 'accuse') return null;
  const own = speaker.mention?.value.name;
  const others = candidate.content
    .flatMap((span) => actors.namedWithin(span))
    .filter(({ value }) => value.form !== 'pronoun' && value.name !== own);
  const behind = behindPreposition(prose, candidate, others, ['to']);
  if (!behind) return null;
  const named = nameOf(behind, prose.text, candidate, others);
  return named ? { actor: named, from: behind.start } : { actor: behind, from: Infinity };
}

function nameOf(
  described: ActorMentionAt,
  text: string,
  { content }: Candidate,
  others: readonly ActorMentionAt[],
): ActorMentionAt | null {
  if (described.value.form === 'name') return null;
  const end = content.find((span) => span.start <= described.start && described.end <= span.end)?.end;
  const named = others.find(({ value, start }) => value.form === 'name' && start >= described.end && start <= end!);
  return named && isNamedBehind(text.slice(described.end, named.start)) ? named : null;
}

/** Whether words between a description and a name say that it is so called: `a group it tracks as Salt Heron`. */
export function isNamedBehind(words: string): boolean {
  return NAMES_IT.test(words);
}

const NAMES_IT =
  /^,?\s+((that|which|whom)\s+)?(also\s+)?((\S+\s+){1,3}(calls?|called|dubs|dubbed|(tracks?|tracked|knows|knew)(\s+as)?)|(publicly\s+)?(known|tracked|referred to)\s+as|called|dubbed|named|(calling|styling) (themselves|itself))\s+(the\s+)?["“‘']?$/i;
