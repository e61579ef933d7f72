import type { Candidate } from '../candidate.ts';
import { rangeAt, type Prose } from '../grammar/prose.ts';
import { sameActor, type ActorIndex } from '../party/actor-index.ts';
import { actorOfAct } from './actor-of-act.ts';
import type { HostileWords, Signals } from './signals.ts';
import type { SourceActor } from '../party/source-actor.ts';

/** Words from the start of a content within which an act must stand to be what the content is about. */
const EARLY = 6;

/** True where a content opens with somebody of another country or of a name doing something hostile, and is no judgement, threat or demand. */
export function isPlainAct(
  prose: Prose,
  { content }: Candidate,
  speaker: SourceActor,
  actors: ActorIndex,
  hostile: HostileWords,
  { judgement, threat, demand }: Signals,
): boolean {
  if (judgement || threat || demand) return false;
  const others = actors
    .within(content[0]!)
    .filter((mention) => speaker.mention === null || !sameActor(mention, speaker.mention));
  const range = rangeAt(prose, content[0]!);
  for (let i = range.first; i < Math.min(range.last, range.first + EARLY); i++) {
    const doer = actorOfAct(prose, range, i, others, hostile)?.value;
    if (doer && doer.country !== null) return doer.country !== speaker.country;
    if (doer?.form === 'name') return true;
  }
  return false;
}
