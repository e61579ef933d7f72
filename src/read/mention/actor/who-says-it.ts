import { countWhile } from '../../../model/count-while.ts';
import { LONGEST_SETTING, SETTING } from '../../language/setting.ts';
import type { MentionScene } from '../mention-scene.ts';
import type { Draft } from './draft.ts';
import { SPEECH } from './head-words.ts';
import { agrees } from './pronoun-agrees.ts';
import { isSubjectLike } from './subject-like.ts';

/** Whom one tells may be meant as well. */
const TO_SOMEBODY = /^(?:told|accus\p{L}+|warn\p{L}*|attributed|identified|described|tracks)$/u;
const HELPING = /^(?:AUX|ADV)$/;

/**
 * `Blue Fjord, which looked into it, said in a post on Monday it believed`: whoever is the subject of the verb of saying, where nothing but place
 * and time stands between; null where that is nobody who is known. Undefined elsewhere, and of persons, who speak of others as often.
 */
export function whoSaysIt(scene: MentionScene, drafts: readonly Draft[], at: number): Draft | null | undefined {
  const { tokens } = scene;
  const { first, last, head } = drafts[at]!;
  if (head !== 'it' || !/^(?:VERB|AUX)$/.test(tokens[last]?.pos ?? '')) return undefined;
  const verb = sayingBefore(scene, first);
  if (verb === null) return undefined;
  const { sentence } = tokens[first]!;
  let end = verb;
  while (tokens[end - 1]?.sentence === sentence && HELPING.test(tokens[end - 1]!.pos)) end--;
  const from = countWhile(drafts, (one) => one.first < scene.text.sentences[sentence]!.first);
  const before = drafts.slice(from, at).filter((one) => one.last <= end);
  const found =
    tokens[end - 1]?.text === ','
      ? before.find((one) => isSubjectLike(scene, one) && OPENS.test(opening(scene, one)))
      : before.find((one) => one.last === end);
  if (found) return agrees('it', found) ? found : undefined;
  return /\p{Lu}/u.test(tokens[end - 1]?.text ?? '') || tokens[end - 1]?.text === ',' ? null : undefined;
}

function sayingBefore({ tokens }: MentionScene, first: number): number | null {
  const { sentence } = tokens[first]!;
  for (let i = first - 1; i >= first - LONGEST_SETTING && tokens[i]?.sentence === sentence; i--) {
    const { norm, pos } = tokens[i]!;
    if (SPEECH.test(norm) && pos === 'VERB') return TO_SOMEBODY.test(norm) ? null : i;
    if (!SETTING.test(pos) && norm !== 'that') return null;
  }
  return null;
}

/** `, which`, `, a firm`. */
function opening({ tokens }: MentionScene, { last }: Draft): string {
  return tokens
    .slice(last, last + 2)
    .map(({ norm }) => norm)
    .join(' ');
}
const OPENS = /^, (?:which|whose|an?|the|one)$/;
