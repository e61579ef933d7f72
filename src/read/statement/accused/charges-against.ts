import type { ActorMentionAt } from '../party/actor-index.ts';
import type { Scene } from '../scene/scene.ts';

/** Against whom charges are prepared or brought: of `prosecutors are said to be preparing charges against two officers` the officers; else null. */
export function chargesAgainst({ prose, candidate, actors }: Scene): ActorMentionAt | null {
  for (const span of candidate.content) {
    const charges = CHARGES_AGAINST.exec(prose.text.slice(span.start, span.end));
    const from = charges ? span.start + charges.index + charges[0].length : Infinity;
    const found = charges && actors.namedWithin(span).find(({ start }) => start >= from && start - from < 5);
    if (found && found.value.form !== 'pronoun') return found;
  }
  return null;
}

const CHARGES_AGAINST =
  /\b(?:prepar|bring|brought|fil|draw|drew|draft|weigh|consider|press|lay|laid|unseal|announc)\p{Ll}*\s(?:up\s)?(?:\p{L}+\s){0,3}(?:charges?|indictments?|warrants?)\sagainst\s(?:the\s)?/iu;
