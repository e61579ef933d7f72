import { accuses } from '../../../model/statement.ts';
import { sameActor, type ActorMentionAt } from '../party/actor-index.ts';
import type { AccusedContext } from './suspects.ts';

/** True for a mention of whoever accuses: nobody accuses itself, and `they` in the words of an accuser's own office are not that office. */
export function isAccuser({ scene, stance, accusers }: AccusedContext, mention: ActorMentionAt): boolean {
  if (!accuses(stance)) return false;
  const { mention: speaker } = scene.speaker;
  if (speaker && sameActor(speaker, mention)) return true;
  return mention.value.form === 'pronoun' && accusers.has(mention.value.name.toLowerCase());
}
