import type { Candidate } from '../candidate.ts';
import type { Prose } from '../grammar/prose.ts';
import type { ActorIndex, ActorMentionAt } from '../party/actor-index.ts';
import type { HostileWords } from '../scene/signals.ts';
import { aimedAt } from './aimed-at.ts';
import { speaks } from '../party/speaks.ts';
import { isVictimOrExample } from './victims.ts';

/**
 * Against whom the act is said to be: somebody else whom the content names behind a word of aim, or as hit, after the accused rather
 * than before. Whoever only stands beside is nobody's target.
 */
export function targetOf(
  prose: Prose,
  { content }: Candidate,
  actors: ActorIndex,
  hostile: HostileWords,
  isAccused: (actor: ActorMentionAt['value']) => boolean,
): string | null {
  const inside = content
    .flatMap((span) => actors.within(span))
    .filter((mention) => !speaks(prose, mention) && mention.value.form !== 'anonymous');
  const end = inside.find(({ value }) => isAccused(value))?.end ?? content[0]!.start;
  const others = inside.filter(({ value }) => !isAccused(value));
  const isHit = (mention: ActorMentionAt) =>
    AIMED.test(prose.text.slice(Math.max(content[0]!.start, mention.start - 24), mention.start)) ||
    isVictimOrExample({ prose, hostile }, mention);
  const after = others.filter((mention) => mention.start >= end);
  return (after.find(isHit) ?? others.find(isHit))?.value.name ?? aimedAt(prose, content);
}

const AIMED =
  /\b(against|on|into|at|target\w*|attack\w*|hack\w*|from|hit\w*|breach\w*|infiltrat\w*|in)\s+(the\s+|a\s+)?$/i;
