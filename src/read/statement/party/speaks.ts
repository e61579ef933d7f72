import { wordAt, type Prose } from '../grammar/prose.ts';
import { sameActor, type ActorMentionAt } from './actor-index.ts';
import type { SourceActor } from './source-actor.ts';

/** Whether whoever is mentioned within a content is quoted there, as in `officials believe`: they report, they are not accused. */
export function speaks(prose: Prose, mention: ActorMentionAt): boolean {
  const next = wordAt(prose.words, mention.end);
  for (let i = next; i < next + 2; i++) {
    const cue = prose.cues[prose.cueAt[i] ?? -1];
    if (cue) return cue.shape === 'finite' && !cue.passive && cue.verb.frames.includes('clause');
  }
  return false;
}

/** Whether a mention is of the speaker of the statement. */
export function isSpeaker(mention: ActorMentionAt, { mention: speaker }: SourceActor): boolean {
  return speaker !== null && sameActor(mention, speaker);
}
