import { rangeAt } from '../grammar/prose.ts';
import type { ActorMentionAt } from '../party/actor-index.ts';
import type { Scene } from '../scene/scene.ts';

/**
 * Whom somebody accuses within the content: of `that the minister had blamed Dravik` Dravik, of `that Ustrel was accused of it`
 * Ustrel, of `that the breach had been traced to Salt Heron` Salt Heron. Null where nobody does.
 */
export function accusedWithin({ prose, candidate, actors }: Scene): ActorMentionAt | null {
  for (const span of candidate.content) {
    const { first, last } = rangeAt(prose, span);
    const named = actors.namedWithin(span).filter(({ value }) => value.form !== 'pronoun');
    for (let i = first + 1; i < last; i++) {
      const { norm, start, end } = prose.words[i]!;
      if (ACCUSES.test(norm)) {
        const passive = isBeing(prose.words[i - 1]!.norm) || isBeing(prose.words[i - 2]?.norm ?? '');
        const found = passive
          ? named.findLast((mention) => mention.end < start && start - mention.end < 24)
          : named.find((mention) => mention.start > end && mention.start - end < 5);
        if (found) return found;
      }
      if (TRACES.test(norm)) {
        const to = prose.words.slice(i + 1, last).find((word) => word.norm === 'to');
        const found = to && named.find((mention) => mention.start > to.end && mention.start - to.end < 5);
        if (found && !named.some((doer) => doer.end < start && start - doer.end < 3)) return found;
      }
    }
  }
  return null;
}

function isBeing(norm: string): boolean {
  return /^(is|are|was|were|been|be|being)$/.test(norm);
}

const ACCUSES = /^(accus|blam)(e|es|ed|ing)$/;
const TRACES = /^(traced|attributed|linked)$/;
