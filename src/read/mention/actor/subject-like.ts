import { isCapitalised } from '../../language/capital.ts';
import type { MentionScene } from '../mention-scene.ts';
import type { Draft } from './draft.ts';
import { SPEECH } from './head-words.ts';

/** Not behind a preposition and not right behind a verb: in English most likely a subject. */
export function isSubjectLike(scene: MentionScene, { first, last, value }: Draft): boolean {
  const before = scene.tokens[first - 1];
  const after = scene.tokens[last];
  if (after?.norm === "'s") return false;
  // `U.S. sanctions`: only a modifier.
  if (value.level === 'state' && after?.pos === 'NOUN' && !SPEECH.test(after.norm) && !/s$/.test(after.norm))
    return false;
  if (!before || before.sentence !== scene.tokens[first]!.sentence) return true;
  if (before.norm === 'as') return true;
  if (before.norm === 'and' && isOfAPhrase(scene, first - 2)) return false;
  return before.pos !== 'ADP' && before.pos !== 'VERB' && before.norm !== 'to';
}

// `the leaders of Norland and Velmora`: neither is the subject.
function isOfAPhrase({ tokens }: MentionScene, last: number): boolean {
  let i = last;
  while (i > last - LONGEST_NAME && isCapitalised(tokens[i]?.text ?? '')) i--;
  if (tokens[i]?.norm === 'the') i--;
  return i < last && tokens[i]?.norm === 'of';
}

const LONGEST_NAME = 4;
