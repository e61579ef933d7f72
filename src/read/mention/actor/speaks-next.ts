import type { MentionScene } from '../mention-scene.ts';
import type { Draft } from './draft.ts';
import { SPEECH } from './head-words.ts';

/** A verb of saying follows a mention, or stands right before it. */
export function speaksNext(scene: MentionScene, { first, last }: Draft): boolean {
  for (let i = last; i < last + 3; i++) if (SPEECH.test(scene.tokens[i]?.norm ?? '')) return true;
  const before = scene.tokens[first - 1]?.norm;
  return before === 'said' || before === 'says' || (before === 'to' && scene.tokens[first - 2]?.norm === 'according');
}
