import type { Candidate } from '../candidate.ts';
import type { Prose } from '../grammar/prose.ts';
import type { ActorIndex, ActorMentionAt } from '../party/actor-index.ts';
import type { SourceActor } from '../party/source-actor.ts';
import type { HostileWords } from './signals.ts';
import { firstDoer } from './actor-of-act.ts';
import { isSpeaker, speaks } from '../party/speaks.ts';

/** Who other than the speaker, and no mere `hackers`, is said to have done something hostile: as its subject, agent or owner. */
export function perpetratorOf(
  prose: Prose,
  candidate: Candidate,
  speaker: SourceActor,
  actors: ActorIndex,
  hostile: HostileWords,
): ActorMentionAt | null {
  const others = candidate.content
    .flatMap((span) => actors.within(span))
    .filter((mention) => !isSpeaker(mention, speaker) && !speaks(prose, mention) && !isNobody(mention));
  return others.length > 0 ? firstDoer(prose, candidate, others, hostile) : null;
}

// `unknown attackers`: that an act was done accuses nobody of it.
function isNobody({ value }: ActorMentionAt): boolean {
  return (
    value.country === null &&
    /^(unknown |unidentified )?(\w+ )?(hackers?|attackers?|intruders?|criminals?|actors?)$/i.test(value.name)
  );
}
