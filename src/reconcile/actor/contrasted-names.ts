import type { Report } from '../../model/report.ts';
import type { ActorMentionAt } from './names-in-report.ts';

/** Pairs of names that a report tells apart by naming both in one breath: `the A and the B` are two. */
export function contrastedNames(
  { text }: Report,
  mentions: readonly ActorMentionAt[],
  keyOf: ReadonlyMap<string, string>,
): [string, string][] {
  const pairs: [string, string][] = [];
  const actors = [...mentions].sort((a, b) => a.start - b.start);
  actors.slice(1).forEach((next, i) => {
    const gap = text.slice(actors[i]!.end, next.start);
    const [a, b] = [keyOf.get(actors[i]!.id), keyOf.get(next.id)];
    if (a && b && a !== b && /^,? (?:and|nor|as well as|rather than|not) (?:the |its |their )?$/.test(gap))
      pairs.push([a, b]);
  });
  return pairs;
}
