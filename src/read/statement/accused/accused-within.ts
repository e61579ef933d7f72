import { subjectOf } from '../grammar/subject.ts';
import { groupAround } from '../grammar/verb-group.ts';
import { rangeAt, spanOf, type Prose, type Range } from '../grammar/prose.ts';
import type { ActorMentionAt } from '../party/actor-index.ts';
import type { Scene } from '../scene/scene.ts';

/**
 * Whom somebody accuses within the content: of `that the minister had blamed Dravik` Dravik, of `that Ustrel was accused of it`
 * Ustrel, of `prosecutors have charged two sailors` the sailors, of `that the breach had been traced to Salt Heron` Salt Heron.
 * Null where nobody does.
 */
export function accusedWithin({ prose, candidate, actors, speaker, home }: Scene): ActorMentionAt | null {
  const own = speaker.country ?? home?.country ?? null;
  const isOwn = ({ value }: ActorMentionAt) => own !== null && value.country === own;
  for (const span of candidate.content) {
    const range = rangeAt(prose, span);
    const named = actors.namedWithin(span).filter(({ value }) => value.form !== 'pronoun');
    for (let i = range.first + 1; i < range.last; i++) {
      const { norm, start, end } = prose.words[i]!;
      if (ACCUSES.test(norm)) {
        const object = named.find((mention) => mention.start > end && mention.start - end < 5);
        const isTurned =
          object !== undefined && (isOwn(object) || TO_HIDE.test(prose.text.slice(object.end, span.end)));
        const found = isTurned || isPassive(prose, i) ? subjectAt(prose, i, range, named) : object;
        if (found) return found;
      }
      if (TRACES.test(norm)) {
        const to = prose.words.slice(i + 1, range.last).find((word) => word.norm === 'to');
        const found = to && named.find((mention) => mention.start > to.end && mention.start - to.end < 5);
        if (found && !named.some((doer) => doer.end < start && start - doer.end < 3)) return found;
      }
    }
  }
  return null;
}

// The subject, over whatever it is called between commas: `two men, a Kestrian and a Swede, were charged`.
function subjectAt(
  prose: Prose,
  verb: number,
  range: Range,
  named: readonly ActorMentionAt[],
): ActorMentionAt | undefined {
  const { start } = prose.words[verb]!;
  const subject = subjectOf(prose, groupAround(prose.words, verb, verb + 1, range));
  const span = subject && spanOf(prose, subject.range);
  return (
    named.find((mention) => span !== null && mention.start < span.end && mention.end > span.start) ??
    named.findLast((mention) => mention.end < start && start - mention.end < 24)
  );
}

function isPassive({ words }: Prose, verb: number): boolean {
  if (words[verb]!.norm.endsWith('ing')) return false;
  return [words[verb - 1]!, words[verb - 2]].some((word) => BEING.test(word?.norm ?? ''));
}

/** `Norland accuses Westmark in order to hide its own failure`: an accusation that is called a trick accuses the accuser. */
const TO_HIDE =
  /\b(in order to|so as to|only to|to) (hide|conceal|cover up|mask|divert|distract|deflect|draw attention|justify)\b/;
const BEING = /^(is|are|was|were|been|be|being)$/;
const ACCUSES = /^((accus|blam|charg)(e|es|ed|ing)|indict(s|ed|ing)?)$/;
const TRACES = /^(traced|attributed|linked)$/;
